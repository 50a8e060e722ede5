"""Runs the snippets of docs/codes in their frameworks, asks each with curl, and compares the reply with that on the page.

Needs: apt-get install python3-django python3-flask python3-fastapi uvicorn golang-go ruby-rails ruby-webrick libspring-web-java,
Node.js with npm, javac and curl. Names of frameworks as arguments limit it to those.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import apps
import pages


def ask(framework, name):
    """The reply of a snippet: the code, the header fields and the body."""
    url = f"http://127.0.0.1:{apps.PORTS[framework]}/{name}/endpoint"
    raw = subprocess.run(["curl", "-s", "-i", "--max-time", "20", url], capture_output=True, check=False).stdout.decode("utf-8")
    header, _, body = raw.replace("\r\n", "\n").partition("\n\n")
    lines = header.split("\n")
    fields = {key.lower(): value.strip() for key, _, value in (line.partition(":") for line in lines[1:])}
    return int(lines[0].split(" ")[1]) if " " in lines[0] else 0, fields, body


def differences(framework, page):
    """What a reply lacks, in words."""
    name, code, headers, body, _ = page
    sent, fields, text = ask(framework, name)
    if sent != code:
        yield f"{name}: {sent} instead of {code}"
    for key, value in headers.items():
        # Rails makes an address absolute.
        given = fields.get(key, "").removeprefix(f"http://127.0.0.1:{apps.PORTS[framework]}") if key == "location" else fields.get(key, "")
        if given.lower() != value.lower():
            yield f"{name}: {key} is {fields.get(key)!r} instead of {value!r}"
    if body is None and code in (204, 304) and text:
        yield f"{name}: a body where none may be"
    if body is not None:
        try:
            if json.loads(text) != body:
                yield f"{name}: {text}"
        except ValueError:
            yield f"{name}: no JSON: {text[:80]!r}"
        if not fields.get("content-type", "").startswith("application/json"):
            yield f"{name}: Content-Type is {fields.get('content-type')!r}"


def run(framework, all_pages):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        build, serve = apps.write(framework, {page[0]: page[4][framework] for page in all_pages}, folder)
        if build:
            subprocess.run(build, cwd=folder, check=True)
        if serve is None:
            return []
        server = subprocess.Popen(serve, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(600):
                if ask(framework, all_pages[0][0])[0]:
                    break
                time.sleep(0.1)
            return [line for page in all_pages for line in differences(framework, page)]
        finally:
            server.terminate()
            server.wait()


def main():
    all_pages = list(pages.pages())
    failed = False
    for framework in sys.argv[1:] or pages.FRAMEWORKS:
        wrong = run(framework, all_pages)
        failed = failed or bool(wrong)
        what = "compiled" if framework == "spring" else "asked"
        print(f"{framework}: {len(all_pages)} snippets {what}, {len(wrong)} replies differ", flush=True)
        for line in wrong:
            print(f"  {line}", flush=True)
    sys.exit(failed)


main()
