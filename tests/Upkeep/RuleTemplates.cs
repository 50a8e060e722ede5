namespace StatusCodeAnalyzers.Upkeep;

/// <summary>The files of a rule before anybody has written them.</summary>
internal sealed class RuleTemplates(NewRule rule, SourceTree tree)
{
    private const string Mark = ToWrite.Mark;

    public string Analyzer() => $$"""
        {{Usings(
            "StatusCodeAnalyzers.Rules",
            [
                "System.Collections.Immutable", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Diagnostics",
                rule.Warns ? "Microsoft.CodeAnalysis.Diagnostics" : "Microsoft.CodeAnalysis",
            ],
            "CompilationFacts.cs",
            "Descriptors.cs")}}
        namespace StatusCodeAnalyzers.Rules;

        /// <summary>{{rule.Id}}: {{Mark}}: what it reports.</summary>
        {{(rule.Warns ? "" : "[DiagnosticAnalyzer(LanguageNames.CSharp)]\n")}}public sealed class {{rule.Name}}Analyzer : RuleAnalyzer
        {
            public {{rule.Name}}Analyzer()
                : base(Descriptors.{{rule.Name}})
            {
            }

            // {{Mark}}: the kinds of nodes that it looks at.
            private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) => ImmutableArray<SyntaxKind>.Empty;

            private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
            {
                // {{Mark}}: what is wrong with one of them. The cheapest question comes first.
            }
        }

        """.ReplaceLineEndings("\n");

    public string Fix() => $$"""
        {{Usings(
            "StatusCodeAnalyzers.CodeFixes",
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CodeFixes"],
            "Descriptors.cs",
            "NameAction.cs")}}
        namespace StatusCodeAnalyzers.CodeFixes;

        /// <summary>{{Mark}}: what it writes ({{rule.Id}}).</summary>
        [ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof({{rule.Name}}Fix))]
        public sealed class {{rule.Name}}Fix : StatusCodeFix
        {
            // {{Mark}}: the actions. This one writes the name that the diagnostic carries in a FixHint.
            public {{rule.Name}}Fix()
                : base(Descriptors.{{rule.Name}}, new NameAction())
            {
            }
        }

        """.ReplaceLineEndings("\n");

    public string Tests() => $$"""
        using StatusCodeAnalyzers.Rules;

        namespace StatusCodeAnalyzers.Tests.Rules;

        public class {{rule.Name}}Tests
        {
            [Fact]
            public Task What_is_wrong_is_reported() => Verify.Reports<{{rule.Name}}Analyzer>("{{Mark}}: code with [|marks|]");

            [Fact]
            public Task What_only_looks_like_it_is_not() =>
                Verify.Silent<{{rule.Name}}Analyzer>("{{Mark}}: code that nothing is wrong with");
        }

        """.ReplaceLineEndings("\n");

    public string FixTests() => $$"""
        using StatusCodeAnalyzers.CodeFixes;
        using StatusCodeAnalyzers.Rules;

        namespace StatusCodeAnalyzers.Tests.CodeFixes;

        public class {{rule.Name}}FixTests
        {
            [Fact]
            public Task What_is_wrong_is_put_right() =>
                Verify.Reports<{{rule.Name}}Analyzer, {{rule.Name}}Fix>("{{Mark}}: code with [|marks => and what becomes of them|]");
        }

        """.ReplaceLineEndings("\n");

    public string Page() => $"""
        <!-- generated: rule -->
        <!-- /generated -->

        ## What it reports

        {Mark}

        ## Why

        {Mark}

        ## Example

        {Mark}: blocks `csharp reported`, `text message`{(rule.HasFix ? ", `csharp fixed`" : "")} and `csharp silent`

        ## Fixes

        {Mark}: {(rule.HasFix ? "every action, and what it changes" : "why there is none")}

        ## Fix safety

        <!-- generated: fix safety -->
        <!-- /generated -->

        ## Known problems

        {Mark}

        ## When to suppress

        {Mark}

        """.ReplaceLineEndings("\n");

    /// <summary>What a file needs to see these files of src, sorted as the build wants it: System first.</summary>
    private string Usings(string own, string[] others, params string[] files) => string.Concat(files
        .Select(tree.NamespaceOf)
        .Where(name => !$"{own}.".StartsWith($"{name}.", StringComparison.Ordinal))
        .Concat(others)
        .Distinct()
        .OrderBy(name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(name => name, StringComparer.Ordinal)
        .Select(name => $"using {name};\n"));
}
