using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>Full names of what metadata tokens stand for.</summary>
internal sealed class IlNames(MetadataReader reader) : ISignatureTypeProvider<string, object?>
{
    public string Text(UserStringHandle handle) => reader.GetUserString(handle);

    public string Of(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0);
            case HandleKind.TypeReference:
                return GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0);
            case HandleKind.TypeSpecification:
                return GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)handle, 0);
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                return $"{Of(field.GetDeclaringType())}::{reader.GetString(field.Name)}";
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                return $"{Of(method.GetDeclaringType())}::{reader.GetString(method.Name)}{Signature(method.DecodeSignature(this, null))}";
            case HandleKind.MemberReference:
                var member = reader.GetMemberReference((MemberReferenceHandle)handle);
                return $"{Of(member.Parent)}::{reader.GetString(member.Name)}"
                    + (member.GetKind() == MemberReferenceKind.Method
                        ? Signature(member.DecodeMethodSignature(this, null))
                        : member.DecodeFieldSignature(this, null));
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return $"{Of(generic.Method)}<{string.Join(", ", generic.DecodeSignature(this, null))}>";
            default:
                return handle.Kind.ToString();
        }
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return (outer.IsNil ? reader.GetString(type.Namespace) : Of(outer)) + "." + reader.GetString(type.Name);
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return (type.ResolutionScope.Kind == HandleKind.TypeReference ? Of(type.ResolutionScope) : reader.GetString(type.Namespace))
            + "."
            + reader.GetString(type.Name);
    }

    public string GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank - 1)}]";
    public string GetByReferenceType(string elementType) => elementType + "&";
    public string GetFunctionPointerType(MethodSignature<string> signature) => "method" + Signature(signature);
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        $"{genericType}<{string.Join(", ", typeArguments)}>";
    public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";
    public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => $"{unmodifiedType} mod({modifier})";
    public string GetPinnedType(string elementType) => elementType + " pinned";
    public string GetPointerType(string elementType) => elementType + "*";
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();
    public string GetSZArrayType(string elementType) => elementType + "[]";

    private static string Signature(MethodSignature<string> signature) =>
        $"`{signature.GenericParameterCount}({string.Join(", ", signature.ParameterTypes)}) {signature.ReturnType}";
}
