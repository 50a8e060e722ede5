
namespace StatusCodeAnalyzers.Tests.Uses;

public class CollectionFlowTests : UseTests
{
    [Theory]
    [InlineData("Response.StatusCode = Map[exception.GetType()];")]
    [InlineData("if (Map.TryGetValue(exception.GetType(), out var reply)) Response.StatusCode = reply;")]
    [InlineData("Response.StatusCode = Map.TryGetValue(exception.GetType(), out var reply) ? reply : [|500 => StatusCodes.Status500InternalServerError|];")]
    [InlineData("Response.StatusCode = Map.GetValueOrDefault(exception.GetType(), [|500 => StatusCodes.Status500InternalServerError|]);")]
    [InlineData("Response.StatusCode = Map.GetValueOrDefault(exception.GetType());")]
    [InlineData("var reply = Map[exception.GetType()]; Response.StatusCode = reply;")]
    public Task The_values_of_a_dictionary(string statement) => NamedAtFrameworkApi(Controller($$"""
        private static readonly Dictionary<Type, int> Map = new()
            {
                [typeof(KeyNotFoundException)] = [|404 => StatusCodes.Status404NotFound|],
                [typeof(TimeoutException)] = [|504 => StatusCodes.Status504GatewayTimeout|],
            };

            void Reply(Exception exception)
            {
                {{statement}}
            }
        """));

    [Theory]
    [InlineData("private readonly IDictionary<Type, int> _map = new Dictionary<Type, int> { { typeof(TimeoutException), [|504 => StatusCodes.Status504GatewayTimeout|] } };")]
    [InlineData("private readonly IReadOnlyDictionary<Type, int> _map = new Dictionary<Type, int> { [typeof(TimeoutException)] = [|504 => StatusCodes.Status504GatewayTimeout|] };")]
    [InlineData("private readonly Dictionary<Type, int> _map = new(); OrdersController() => _map.Add(typeof(TimeoutException), [|504 => StatusCodes.Status504GatewayTimeout|]);")]
    [InlineData("private readonly Dictionary<Type, int> _map = new(); OrdersController() => _map[typeof(TimeoutException)] = [|504 => StatusCodes.Status504GatewayTimeout|];")]
    [InlineData("private Dictionary<Type, int> _map { get; } = new() { [typeof(TimeoutException)] = [|504 => StatusCodes.Status504GatewayTimeout|] };")]
    public Task A_dictionary_in_another_spelling(string member) =>
        NamedAtFrameworkApi(
            Controller($"{member}\n\n    void Reply(Exception exception) => Response.StatusCode = _map[exception.GetType()];"));

    [Theory]
    [InlineData("new[] { [|301 => StatusCodes.Status301MovedPermanently|], [|302 => StatusCodes.Status302Found|], [|308 => StatusCodes.Status308PermanentRedirect|] }.Contains((int)upstream.StatusCode)")]
    [InlineData("new int[] { [|301 => StatusCodes.Status301MovedPermanently|], [|302 => StatusCodes.Status302Found|] }.Contains((int)upstream.StatusCode)")]
    [InlineData("new List<int> { [|301 => StatusCodes.Status301MovedPermanently|], [|302 => StatusCodes.Status302Found|] }.Contains((int)upstream.StatusCode)")]
    [InlineData("new HashSet<int> { [|301 => StatusCodes.Status301MovedPermanently|], [|302 => StatusCodes.Status302Found|] }.Contains((int)upstream.StatusCode)")]
    [InlineData("new HashSet<int>(new[] { [|301 => StatusCodes.Status301MovedPermanently|], [|302 => StatusCodes.Status302Found|] }).Contains((int)upstream.StatusCode)")]
    [InlineData("new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }.Contains(Response.StatusCode)")]
    [InlineData("new List<int> { [|429 => StatusCodes.Status429TooManyRequests|] }.Exists(code => code == Response.StatusCode)")]
    [InlineData("Array.IndexOf(new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }, Response.StatusCode) >= 0")]
    [InlineData("new[] { [|(HttpStatusCode)404 => HttpStatusCode.NotFound|], HttpStatusCode.Gone }.Contains(upstream.StatusCode)")]
    [InlineData("Enumerable.Contains(new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }, Response.StatusCode)")]
    public Task A_set_that_is_searched(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(HttpResponseMessage upstream) => {condition};"));

    [Fact]
    public Task A_set_whose_elements_a_lambda_compares() =>
        NamedAtFrameworkApi(
            Controller("bool Check() => new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }.Any(code => code == Response.StatusCode);"));

    [Theory]
    [InlineData("private static readonly int[] Transient = { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("private static readonly int[] Transient = new[] { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("private static readonly HashSet<int> Transient = new() { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("private static readonly HashSet<int> Transient = new HashSet<int> { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("private static readonly IReadOnlyList<int> Transient = new List<int> { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("private static int[] Transient => new[] { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    public Task A_field_that_is_searched(string member) => NamedAtFrameworkApi(Controller($$"""
        {{member}}

            bool IsTransient(HttpResponseMessage upstream) => Transient.Contains((int)upstream.StatusCode);
        """));

    [Theory]
    [InlineData("private static readonly int[] Transient = [[|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|]];")]
    [InlineData("private static readonly HashSet<int> Transient = [[|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|]];")]
    [InlineData("private static readonly List<int> Transient = [[|429 => StatusCodes.Status429TooManyRequests|], .. new[] { [|503 => StatusCodes.Status503ServiceUnavailable|] }];")]
    public Task A_collection_expression(string member) => NamedAtFrameworkApi(Controller($$"""
        {{member}}

            bool IsTransient(HttpResponseMessage upstream) => Transient.Contains((int)upstream.StatusCode);
        """), CSharp12);

    [Fact]
    public Task A_collection_in_a_wrapper_that_is_named_like_a_status() => NamedAtOwnMember("""
        public class Input<T>
        {
            public Input(T value) => Console.WriteLine(value);
        }

        public class Download
        {
            public Input<ICollection<int>>? ExpectedStatusCodes { get; set; }
            public Input<ICollection<int>>? Sizes { get; set; }

            public static Download Of(int[]? codes) => new()
            {
                ExpectedStatusCodes = new(codes ?? new[] { [|200 => StatusCodes.Status200OK|], [|404 => StatusCodes.Status404NotFound|] }),
                Sizes = new(new[] { 200, 404 }),
            };
        }
        """);

    [Theory]
    [InlineData("foreach (var code in new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }) if (Response.StatusCode == code) return NotFound();")]
    [InlineData("foreach (int code in new List<int> { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }) Response.StatusCode = code;")]
    [InlineData("var codes = new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }; foreach (var code in codes) Response.StatusCode = code;")]
    [InlineData("var codes = new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }; Response.StatusCode = codes[id];")]
    [InlineData("var codes = new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }; if (codes.Contains(Response.StatusCode)) return NotFound();")]
    [InlineData("var codes = new List<int>(); codes.Add([|404 => StatusCodes.Status404NotFound|]); if (codes.Contains(Response.StatusCode)) return NotFound();")]
    [InlineData("Response.StatusCode = new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }[id];")]
    [InlineData("Response.StatusCode = new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }.First();")]
    public Task An_array_that_is_read(string statements) => NamedAtFrameworkApi(Action(statements));

    [Theory]
    [InlineData("var widths = new[] { 404, 410 }; Console.WriteLine(widths[0]);")]
    [InlineData("var limits = new Dictionary<string, int> { [\"orders\"] = 500 }; Console.WriteLine(limits[\"orders\"]);")]
    [InlineData("var phrases = new Dictionary<int, string> { { 404, \"Not Found\" } }; Console.WriteLine(phrases[id]);")]
    [InlineData("if (new[] { 404, 410 }.Contains(id)) return NotFound();")]
    [InlineData("var names = new Dictionary<int, string> { [404] = \"x\" }; Response.Headers[\"x\"] = names[id];")]
    public Task Silent_for_other_collections(string statements) => Silent(Action(statements));
}
