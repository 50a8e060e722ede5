using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Texts;
using Xunit.Sdk;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>
/// Checks a rule on marked-up code; see <see cref="Markup"/> for the marks and <see cref="Setup"/> for what surrounds the code.
/// </summary>
internal static class Verify
{
    /// <summary>The analyzer reports exactly the marked places.</summary>
    /// <param name="code">Marked-up code.</param>
    /// <param name="config">An .editorconfig; a [section] is not needed.</param>
    /// <param name="message">The expected messages, one line per diagnostic.</param>
    /// <param name="setup">What else surrounds the code.</param>
    /// <returns>What is reported under the newest framework, for checks of help links, descriptions and translations.</returns>
    public static Task<ImmutableArray<Diagnostic>> Reports<TAnalyzer>(
        string code, string? config = null, string? message = null, Setup? setup = null)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Run(Expectation.Of(new TAnalyzer(), code, setup, config) with { Message = message });

    /// <summary>The analyzer reports exactly the marked places, and the fix makes of them what the marks say.</summary>
    /// <inheritdoc cref="Reports{TAnalyzer}"/>
    /// <param name="fixedCode">The whole text after the fix. Where it is given, arrows within marks are C#.</param>
    /// <param name="action">The action under test, by number, equivalence key or title. Default: the first.</param>
    /// <param name="sameIL">
    /// Whether the compiled code stays the same. Default: as the rule's <see cref="FixSafety"/> promises.
    /// </param>
    /// <param name="dotnetFormat">Whether <c>dotnet format</c> applies the fix; if not, it must leave the code alone.</param>
    public static Task<ImmutableArray<Diagnostic>> Reports<TAnalyzer, TFix>(
        string code,
        string? fixedCode = null,
        string? config = null,
        string? message = null,
        ActionChoice action = default,
        bool? sameIL = null,
        bool dotnetFormat = true,
        Setup? setup = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Run(Expectation.Of(new TAnalyzer(), code, setup, config, arrowIsCode: fixedCode is not null) with
        {
            Fix = new TFix(),
            FixedCode = fixedCode,
            Message = message,
            Action = action,
            SameIL = sameIL,
            DotnetFormat = dotnetFormat,
        });

    /// <summary>The analyzer reports nothing.</summary>
    /// <inheritdoc cref="Reports{TAnalyzer}"/>
    public static Task Silent<TAnalyzer>(string code, string? config = null, Setup? setup = null)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Run(Expectation.Of(new TAnalyzer(), code, setup, config), silent: true);

    private static async Task<ImmutableArray<Diagnostic>> Run(Expectation expected, bool silent = false)
    {
        if (silent == (expected.Wanted.Any()))
            throw new VerificationException(silent ? "Code that is silent has no marks." : "Nothing is marked; say Verify.Silent.");

        // Skips the test where the compiler does not know the language.
        expected.Setup.EffectiveLanguage();

        var reported = ImmutableArray<Diagnostic>.Empty;
        foreach (var pack in expected.Setup.Packs)
        {
            try
            {
                reported = await Verification.Run(expected, pack);
            }
            catch (Exception failure)
            {
                var why = failure is VerificationException or InvalidOperationException ? failure.Message : failure.ToString();
                throw new VerificationException(
                    $"On {pack}, Roslyn {typeof(Compilation).Assembly.GetName().Version}: {why.ReplaceLineEndings("\n")}");
            }
        }

        return reported;
    }
}

/// <summary>A test whose expectation does not hold; the message is what the reader of a red test sees.</summary>
public sealed class VerificationException(string message) : XunitException(message);
