namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>Code that returns a reply, in a framework: the same status, header fields and error body everywhere.</summary>
public static class Snippet
{
    /// <summary>Whether an endpoint can send the code as its reply: interim codes are no replies, and HTTP ends at 599.</summary>
    public static bool IsPossible(int code) => code is >= 200 and < 600;

    /// <summary>The snippet.</summary>
    /// <param name="framework">What it is written for.</param>
    /// <param name="code">A code for which <see cref="IsPossible"/> holds.</param>
    /// <param name="body">What an error says; that of the code where none is given.</param>
    public static string Of(Framework framework, int code, ErrorBody? body = null)
    {
        var error = code >= 400 ? body ?? ErrorBody.Of(code) : null;
        var headers = HttpReplies.Demanded(code).ToList();
        return framework switch
        {
            Framework.Django => PythonSnippets.Django(code, error, headers),
            Framework.Flask => PythonSnippets.Flask(code, error, headers),
            Framework.FastApi => PythonSnippets.FastApi(code, error, headers),
            Framework.Express => Express(code, error, headers),
            Framework.Spring => Spring(code, error, headers),
            Framework.Go => Go(code, error, headers),
            _ => Rails(code, error, headers),
        };
    }

    /// <summary>A string literal, as all of these languages write it.</summary>
    internal static string Literal(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    /// <summary>A line for each header field.</summary>
    internal static string Lines(IEnumerable<SimulatedHeader> headers, Func<string, string, string> line) =>
        string.Concat(headers.Select(header => line(Literal(header.Name), Literal(header.Value)) + "\n"));

    private static string Express(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        "app.get(\"/endpoint\", (req, res) => {\n"
        + Lines(headers, (name, value) => $"  res.set({name}, {value});")
        + (error is null
            ? $"  res.status({code}).end();\n"
            : $"  res.status({code}).json({{ error: {Literal(error.Error)}, message: {Literal(error.Message)} }});\n")
        + "});\n";

    private static string Spring(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        $$"""
        import java.util.Map;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        class EndpointController {
            @GetMapping("/endpoint")
            ResponseEntity<Map<String, String>> endpoint() {
                return ResponseEntity.status({{code}})

        """.Replace("\r", "")
        + Lines(headers, (name, value) => $"            .header({name}, {value})")
        + (error is null
            ? "            .build();\n"
            : $"            .body(Map.of(\"error\", {Literal(error.Error)}, \"message\", {Literal(error.Message)}));\n")
        + "    }\n}\n";

    private static string Go(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        (error is null ? "import \"net/http\"\n\n" : "import (\n\t\"encoding/json\"\n\t\"net/http\"\n)\n\n")
        + "func endpoint(w http.ResponseWriter, r *http.Request) {\n"
        + Lines(headers, (name, value) => $"\tw.Header().Set({name}, {value})")
        + (error is null ? "" : "\tw.Header().Set(\"Content-Type\", \"application/json\")\n")
        + $"\tw.WriteHeader({code})\n"
        + (error is null
            ? ""
            : $"\tjson.NewEncoder(w).Encode(map[string]string{{\"error\": {Literal(error.Error)}, \"message\": {Literal(error.Message)}}})\n")
        + "}\n";

    private static string Rails(int code, ErrorBody? error, List<SimulatedHeader> headers) =>
        "class EndpointController < ApplicationController\n  def show\n"
        + Lines(headers, (name, value) => $"    response.set_header({name}, {value})")
        + (error is null
            ? $"    head {RackSymbols.Of(code)}\n"
            : $"    render json: {{ error: {Literal(error.Error)}, message: {Literal(error.Message)} }}, status: {RackSymbols.Of(code)}\n")
        + "  end\nend\n";
}
