using System.Globalization;
using System.Text;
using StatusCodeAnalyzers.WireHost;

// A line asks for something, and a line with the same number answers it, when it is done:
//   start NUMBER NAME IMAGE [LIBRARY …] (images in Base64)      listening NUMBER ADDRESS
//   stop NUMBER                                                 stopped NUMBER
//                                                               failed NUMBER EXCEPTION (its text in Base64)
// The process ends with its input, so that it never outlives the tests.
using var input = new StreamReader(Console.OpenStandardInput());
await using var output = new StreamWriter(Console.OpenStandardOutput());
Console.SetOut(TextWriter.Null); // what programs write is no answer
var programs = new Programs();

while (await input.ReadLineAsync() is { } line)
    _ = Task.Run(() => Answer(line.Split(' ')));

async Task Answer(string[] words)
{
    var number = int.Parse(words[1], CultureInfo.InvariantCulture);
    string answer;
    try
    {
        answer = words[0] == "start"
            ? $"listening {number} {await programs.Start(number, words[2], [.. words.Skip(3).Select(Convert.FromBase64String)])}"
            : $"stopped {number}{await programs.Stop(number)}";
    }
    catch (Exception exception)
    {
        answer = $"failed {number} {Convert.ToBase64String(Encoding.UTF8.GetBytes(exception.ToString()))}";
    }

    lock (output)
    {
        output.WriteLine(answer);
        output.Flush();
    }
}
