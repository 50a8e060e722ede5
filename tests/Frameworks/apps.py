"""Writes one program per framework that has every snippet at an address of its own, and says how to start it."""
PORTS = {"django": 5101, "flask": 5102, "fastapi": 5103, "express": 5104, "go": 5105, "rails": 5106}

DJANGO = """
from django.conf import settings
settings.configure(DEBUG=False, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x", MIDDLEWARE=[])
import django
django.setup()
from django.urls import path
from snippets import SNIPPETS
def view(text):
    names = {"__name__": "__main__"}
    exec(text, names)
    return names["endpoint"]
urlpatterns = [path(f"{name}/endpoint", view(text)) for name, text in SNIPPETS.items()]
from django.core.asgi import get_asgi_application
app = get_asgi_application()
"""

FLASK = """
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple
from snippets import SNIPPETS
def app(text):
    names = {"__name__": "__main__"}
    exec(text, names)
    return names["app"]
def missing(environ, start):
    start("404 Not Found", [])
    return []
run_simple("127.0.0.1", %d, DispatcherMiddleware(missing, {f"/{name}": app(text) for name, text in SNIPPETS.items()}))
"""

FASTAPI = """
from fastapi import FastAPI
from snippets import SNIPPETS
app = FastAPI()
for name, text in SNIPPETS.items():
    names = {"__name__": "__main__"}
    exec(text, names)
    app.mount(f"/{name}", names["app"])
"""

RAILS = """
require "rails"
require "action_controller/railtie"
class Program < Rails::Application
  config.eager_load = false
  config.secret_key_base = "x" * 64
  config.hosts.clear
  config.logger = Logger.new(nil)
end
class ApplicationController < ActionController::Base; end
%s
Program.initialize!
Rails.application.routes.draw do
%s
end
require "rack/handler/webrick"
Rack::Handler::WEBrick.run(Rails.application, Host: "127.0.0.1", Port: %d, AccessLog: [], Logger: WEBrick::Log.new(File::NULL))
"""


def write(framework, snippets, folder):
    """Writes the program into the folder; returns the command that builds it, if any, and the one that runs it."""
    port = PORTS.get(framework)
    if framework in ("django", "flask", "fastapi"):
        (folder / "snippets.py").write_text(f"SNIPPETS = {snippets!r}\n")
        (folder / "app.py").write_text({"django": DJANGO, "flask": FLASK.replace("%d", str(port)), "fastapi": FASTAPI}[framework])
        served = ["/usr/bin/python3", "-m", "uvicorn", "app:app", "--port", str(port), "--log-level", "error"]
        return None, ["/usr/bin/python3", "app.py"] if framework == "flask" else served
    if framework == "express":
        parts = [f'{{ const app = express();\n{text}\nroot.use("/{name}", app); }}\n' for name, text in snippets.items()]
        (folder / "app.js").write_text(f'const express = require("express");\nconst root = express();\n{"".join(parts)}root.listen({port}, "127.0.0.1");\n')
        return ["npm", "install", "--silent", "--no-audit", "--no-fund", "express"], ["node", "app.js"]
    if framework == "go":
        return go(snippets, folder, port)
    if framework == "rails":
        classes = "".join(text.replace("class EndpointController", f"class {name.capitalize()}Controller") for name, text in snippets.items())
        routes = "".join(f'  get "/{name}/endpoint", to: "{name}#show"\n' for name in snippets)
        (folder / "app.rb").write_text(RAILS % (classes, routes, port))
        return None, ["ruby", "app.rb"]
    return spring(snippets, folder), None


def go(snippets, folder, port):
    (folder / "go.mod").write_text("module snippets\n\ngo 1.19\n")
    for name, text in snippets.items():
        (folder / name).mkdir()
        (folder / name / "endpoint.go").write_text(f"package {name}\n\n{text}\nvar Endpoint = endpoint\n")
    imports = "".join(f'\t"snippets/{name}"\n' for name in snippets)
    handlers = "".join(f'\thttp.HandleFunc("/{name}/endpoint", {name}.Endpoint)\n' for name in snippets)
    (folder / "main.go").write_text(
        f'package main\n\nimport (\n\t"net/http"\n{imports})\n\nfunc main() {{\n{handlers}\thttp.ListenAndServe("127.0.0.1:{port}", nil)\n}}\n')
    return ["go", "build", "-o", "app", "."], ["./app"]


def spring(snippets, folder):
    files = []
    for name, text in snippets.items():
        (folder / name).mkdir()
        file = folder / name / "EndpointController.java"
        file.write_text(f"package {name};\n\n{text}")
        files.append(str(file))
    jars = "/usr/share/java/spring3-web.jar:/usr/share/java/spring3-core.jar:/usr/share/java/spring3-beans.jar"
    return ["javac", "-proc:none", "-d", str(folder / "classes"), "-cp", jars, *files]
