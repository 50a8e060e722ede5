namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>Snippets for the frameworks of Python.</summary>
internal static class PythonSnippets
{
    public static string Django(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        (error is null ? "from django.http import HttpResponse\n" : "from django.http import JsonResponse\n")
        + "\n\ndef endpoint(request):\n"
        + (error is null ? "    return HttpResponse(\n" : $"    return JsonResponse(\n        {Body(error)},\n")
        + $"        status={code},\n{Headers(headers)}    )\n";

    public static string Flask(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        (error is null ? "from flask import Flask\n" : "from flask import Flask, jsonify\n")
        + "\napp = Flask(__name__)\n\n\n@app.route(\"/endpoint\")\ndef endpoint():\n"
        + $"    return {(error is null ? "\"\"" : $"jsonify({Body(error)})")}, {code}"
        + (headers.Count == 0 ? "\n" : $", {{\n{Snippet.Lines(headers, (name, value) => $"        {name}: {value},")}    }}\n");

    public static string FastApi(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        (error is null
            ? "from fastapi import FastAPI, Response\n"
            : "from fastapi import FastAPI\nfrom fastapi.responses import JSONResponse\n")
        + "\napp = FastAPI()\n\n\n@app.get(\"/endpoint\")\ndef endpoint():\n"
        + (error is null ? "    return Response(\n" : $"    return JSONResponse(\n        content={Body(error)},\n")
        + $"        status_code={code},\n{Headers(headers)}    )\n";

    private static string Body(ErrorBody error) =>
        $"{{\"error\": {Snippet.Literal(error.Error)}, \"message\": {Snippet.Literal(error.Message)}}}";

    private static string Headers(List<SimulatedHeader> headers) => headers.Count == 0
        ? ""
        : $"        headers={{\n{Snippet.Lines(headers, (name, value) => $"            {name}: {value},")}        }},\n";
}
