using System.Globalization;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>Instructions as text, with names in place of tokens, because row numbers differ between two builds.</summary>
internal static class IlText
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Where(field => field.FieldType == typeof(OpCode))
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static string Of(BlobReader il, IlNames names)
    {
        var text = new StringBuilder();
        while (il.RemainingBytes > 0)
        {
            short value = il.ReadByte();
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | il.ReadByte()));
            var code = Codes[value];
            text.Append(code.Name).Append(' ').Append(Operand(ref il, code.OperandType, names)).Append('\n');
        }
        return text.ToString();
    }

    private static string Operand(ref BlobReader il, OperandType type, IlNames names)
    {
        switch (type)
        {
            case OperandType.InlineNone:
                return "";
            case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                return il.ReadSByte().ToString(CultureInfo.InvariantCulture);
            case OperandType.InlineVar:
                return il.ReadInt16().ToString(CultureInfo.InvariantCulture);
            case OperandType.InlineI8:
                return il.ReadInt64().ToString(CultureInfo.InvariantCulture);
            case OperandType.InlineR:
                return il.ReadDouble().ToString(CultureInfo.InvariantCulture);
            case OperandType.ShortInlineR:
                return il.ReadSingle().ToString(CultureInfo.InvariantCulture);
            case OperandType.InlineString:
                return names.Text(MetadataTokens.UserStringHandle(il.ReadInt32() & 0xFFFFFF));
            case OperandType.InlineField
                or OperandType.InlineMethod
                or OperandType.InlineType
                or OperandType.InlineTok
                or OperandType.InlineSig:
                return names.Of(MetadataTokens.EntityHandle(il.ReadInt32()));
            case OperandType.InlineSwitch:
                var targets = new int[il.ReadInt32()];
                for (var at = 0; at < targets.Length; at++)
                    targets[at] = il.ReadInt32();
                return string.Join(' ', targets);
            default:
                return il.ReadInt32().ToString(CultureInfo.InvariantCulture);
        }
    }
}
