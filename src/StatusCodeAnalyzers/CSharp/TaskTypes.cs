using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>The types that <c>await</c> takes a value from.</summary>
internal static class TaskTypes
{
    public const string Task = "System.Threading.Tasks.Task", ValueTask = "System.Threading.Tasks.ValueTask";

    /// <summary>Whether it is a task, with a value or without.</summary>
    public static bool Is(ITypeSymbol? type) => type.IsCalledWithAnyArity(Task) || type.IsCalledWithAnyArity(ValueTask);

    /// <summary>The type of the value that a task ends with; null for one without, and for every other type.</summary>
    public static ITypeSymbol? ValueOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } task && Is(task) ? task.TypeArguments[0] : null;
}
