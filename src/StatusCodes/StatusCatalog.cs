using System.Collections.Immutable;
using System.Globalization;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>Which codes exist: the two registries and what vendors made up. Read when the first number is looked up.</summary>
public static class StatusCatalog
{
    private static readonly Lazy<ImmutableDictionary<int, RegisteredCode>> HttpRegistry = new(() =>
        ReadHttp().ToImmutableDictionary(code => code.Code));
    private static readonly Lazy<ImmutableDictionary<int, RegisteredCode>> SipRegistry = new(() =>
        ReadSip().ToImmutableDictionary(code => code.Code));
    private static readonly Lazy<ILookup<int, VendorCode>> VendorTable = new(() => ReadVendors().ToLookup(code => code.Code));

    /// <summary>The code's entry in the HTTP registry, or null.</summary>
    public static RegisteredCode? Http(int code) => HttpRegistry.Value.GetValueOrDefault(code);

    /// <summary>The code's entry in the SIP registry, or null.</summary>
    public static RegisteredCode? Sip(int code) => SipRegistry.Value.GetValueOrDefault(code);

    /// <summary>The code's entry in the registry of a protocol, or null.</summary>
    public static RegisteredCode? Find(Protocol protocol, int code) => protocol == Protocol.Http ? Http(code) : Sip(code);

    /// <summary>The vendors that give the code a meaning of their own.</summary>
    public static IEnumerable<VendorCode> Vendors(int code) => VendorTable.Value[code];

    /// <summary>The same by their names: <c>nginx, Esri ArcGIS</c>; empty where there are none.</summary>
    public static string VendorNames(int code) => string.Join(", ", Vendors(code).Select(vendor => vendor.Vendor).Distinct());

    /// <summary>The registered HTTP codes that say what vendors mean by the code, in the vendors' order.</summary>
    public static IEnumerable<RegisteredCode> Instead(int code) =>
        Vendors(code).SelectMany(vendor => vendor.Instead).Distinct().Select(instead => Http(instead)!);

    /// <summary>Every code of a registry, in ascending order.</summary>
    public static IEnumerable<RegisteredCode> All(Protocol protocol) =>
        (protocol == Protocol.Http ? HttpRegistry : SipRegistry).Value.Values.OrderBy(code => code.Code);

    /// <summary>Every vendor row, in ascending order.</summary>
    public static IEnumerable<VendorCode> AllVendors => VendorTable.Value.SelectMany(group => group).OrderBy(code => code.Code);

    private static IEnumerable<RegisteredCode> ReadHttp() =>
        from row in Csv.Rows("http.csv")
        let code = Number(row[0])
        select new RegisteredCode(
            Protocol.Http,
            code,
            row[1],
            row[2],
            row[3],
            (Registration)Enum.Parse(typeof(Registration), row[4], ignoreCase: true),
            code,
            Names(row[5]),
            Names(row[6]));

    private static IEnumerable<RegisteredCode> ReadSip() =>
        from row in Csv.Rows("sip.csv")
        select new RegisteredCode(
            Protocol.Sip,
            Number(row[0]),
            row[1],
            row[2],
            row[3],
            Registration.Registered,
            Number(row[4]),
            ImmutableArray<string>.Empty,
            ImmutableArray<string>.Empty);

    private static IEnumerable<VendorCode> ReadVendors() =>
        from row in Csv.Rows("vendor.csv")
        select new VendorCode(Number(row[0]), row[1], row[2], Names(row[3]).Select(Number).ToImmutableArray(), Names(row[4]));

    private static ImmutableArray<string> Names(string cell) =>
        cell.Length == 0 ? ImmutableArray<string>.Empty : cell.Split('|').ToImmutableArray();

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
