namespace StatusCodeAnalyzers.Tests.Uses.Silence;

/// <summary>Statuses that are not of HTTP.</summary>
public class OtherStatusTests : UseTests
{
    [Fact]
    public Task Members_of_an_enum() => Silent("""
        public enum OrderStatus
        {
            Open = 0,
            Closed = 100,
            Returned = 404,
        }

        public enum HttpStatus
        {
            NotFound = 404,
        }
        """);

    [Theory]
    [InlineData("order.Status == (OrderStatus)100")]
    [InlineData("(int)order.Status == 200")]
    [InlineData("order.Status is (OrderStatus)100")]
    [InlineData("order.StatusId == 200")]
    [InlineData("job.Status == 200")]
    [InlineData("job.Status is 200 or 400")]
    [InlineData("job is { Status: 200 }")]
    [InlineData("new[] { 200, 400 }.Contains(job.Status)")]
    [InlineData("job.StatusChangeCount == 200")]
    [InlineData("stock.Status switch { 100 => true, 200 => false, _ => false }")]
    public Task Of_orders_jobs_and_stock(string condition) => Silent($$"""
        public enum OrderStatus { Open, Closed = 100 }

        public class Order { public OrderStatus Status { get; set; } public int StatusId { get; set; } }
        public class Job { public int Status { get; set; } public int StatusChangeCount { get; set; } }
        public class StockItem { public int Status { get; set; } }

        public static class Checks
        {
            public static bool Check(Order order, Job job, StockItem stock) => {{condition}};
        }
        """);

    [Theory]
    [InlineData("job.Status = 200;")]
    [InlineData("job.SetStatus(200);")]
    [InlineData("job = new Job { Status = 200 };")]
    [InlineData("job = new Job(200);")]
    [InlineData("jobs.Where(j => j.Status == 200).ToList();")]
    [InlineData("UpdateStatus(job, 200);")]
    [InlineData("var status = 200; job.Status = status;")]
    [InlineData("int status = 500; Console.WriteLine(status);")]
    public Task Set_on_a_job(string statement) => Silent($$"""
        public class Job
        {
            public Job(int status = 100) => Status = status;
            public int Status { get; set; }
            public void SetStatus(int status) => Status = status;
        }

        public static class Jobs
        {
            public static void UpdateStatus(Job job, int newStatus) => job.Status = newStatus;

            public static void Run(Job job, List<Job> jobs)
            {
                {{statement}}
            }
        }
        """);

    [Fact]
    public Task Of_a_status_bar() => Silent("""
        public record struct Size(int Width, int Height);
        public record struct Point(int X, int Y);

        public class Label
        {
            public Size Size { get; set; }
            public Point Location { get; set; }
            public int Width { get; set; }
            public string Name { get; set; } = "";
        }

        public class MainForm
        {
            private readonly Label lblStatus = new();
            private readonly Label lblHttpStatusCode = new();

            private void InitializeComponent()
            {
                lblStatus.Size = new Size(105, 20);
                lblStatus.Location = new Point(404, 200);
                lblStatus.Width = 500;
                lblHttpStatusCode.Width = 200;
                lblHttpStatusCode.Size = new Size(200, 500);
            }
        }
        """);

    [Theory]
    [InlineData("BackgroundStatusDelayInSeconds = 300")]
    [InlineData("StatusRefreshIntervalMs = 500")]
    [InlineData("StatusTimeout = 500")]
    [InlineData("StatusMaxLength = 200")]
    [InlineData("StatusTextWidth = 200")]
    [InlineData("StatusEventId = 204")]
    [InlineData("StatusPort = 443")]
    [InlineData("StatusFieldNumber = 200")]
    [InlineData("ErrorStatusCount = 500")]
    [InlineData("StatusCodeCount = 500")]
    [InlineData("StatusCodeLength = 100")]
    [InlineData("ResponseCodeTimeout = 500")]
    [InlineData("StatusCodeColumnWidth = 200")]
    [InlineData("HttpStatusLogLimit = 200")]
    [InlineData("SubStatusCode = 404")]
    [InlineData("HttpSubstatusCode = 503")]
    public Task Settings_about_a_status(string initializer)
    {
        var name = initializer.Split(' ')[0];
        return Silent($$"""
            public class ApiOptions
            {
                public int {{name}} { get; set; }

                public static ApiOptions Default => new() { {{initializer}} };
            }
            """);
    }

    [Fact]
    public Task Of_protobuf_fields() => Silent("""
        public class Reply
        {
            public const int StatusFieldNumber = 200;
            public const int StatusCodeFieldNumber = 404;

            public void Write(Action<int> writeTag) => writeTag(404);
        }
        """);

    [Theory]
    [InlineData("country.Code == 404")]
    [InlineData("country.DialCode == 500")]
    [InlineData("product.ErrorCode == 404")]
    [InlineData("product.ProductCode == 404")]
    [InlineData("product.CurrencyCode switch { 840 => true, 978 => false, 410 => false, _ => false }")]
    public Task Codes_of_the_trade(string condition) => Silent($$"""
        public record Country(int Code, int DialCode);
        public record Product(int ErrorCode, int ProductCode, int CurrencyCode);

        public static class Trade
        {
            public static bool Check(Country country, Product product) => {{condition}};
        }
        """);
}
