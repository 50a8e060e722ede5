"""Reads the pages of docs/codes: the snippet of each framework, and the reply that it has to give."""
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
FRAMEWORKS = {
    "django": "Django", "flask": "Flask", "fastapi": "FastAPI", "express": "Express",
    "spring": "Spring Boot", "go": "Go net/http", "rails": "Ruby on Rails",
}
# Every server writes these itself, and decides on its connection.
OWN = {"date", "content-length", "content-type", "connection"}


def pages():
    """Each code that an endpoint can send, as (name, code, headers, body, snippets)."""
    for file in sorted((ROOT / "docs" / "codes").glob("*-*.md")):
        text = file.read_text(encoding="utf-8")
        fold = text.partition("<summary>In other frameworks</summary>")[2]
        if not fold:
            continue
        snippets = {key: re.search(re.escape(title) + r":\n\n```\w+\n(.*?)```", fold, re.S).group(1) for key, title in FRAMEWORKS.items()}
        code = int(file.stem.split("-")[1])
        yield file.stem.replace("-", ""), code, headers(text), body(text, code), snippets


def headers(text):
    """The header fields of the reply on the page; a code of SIP has none in HTTP."""
    raw = re.search(r"```http\n(.*?)```", text, re.S)
    lines = raw.group(1).split("\n\n")[0].split("\n")[1:] if raw else []
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines) if name.lower() not in OWN}


def body(text, code):
    """The error body by the C# on the page, which ASP.NET Core is tested with, or by the raw reply where there is no C#."""
    if code < 400:
        return None
    named = re.search(r'new \{ error = "([^"]+)", message = "([^"]+)" \}', text)
    if named:
        return {"error": named.group(1), "message": named.group(2)}
    return json.loads(re.search(r"```http\n.*?\n\n(.*?)\n```", text, re.S).group(1))
