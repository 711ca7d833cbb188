namespace InzetOpMaat.EndToEnd.Tests;

/// <summary>What nobody in his right mind sends.</summary>
internal static class Vreemd
{
    /// <summary>Text for a place in an address, a header or a body.</summary>
    public static readonly string[] Teksten =
    [
        "", " ", "\t", "'", "\"", "' or 'a' eq 'a", "') or (PartitionKey ne '", "x' and Timestamp gt datetime'2000-01-01", "1;DROP TABLE Personen", "${jndi:ldap://x}", "{{7*7}}",
        "<script>alert(1)</script>", "../../../etc/passwd", "..%2f..%2f", "%00", "%ff%fe", "%c0%af", "a\u0000b", "\u202egnirts", "\ufeff", "\ud83d\ude00", "I\u0307stanbul", "na\u0308m", "\u0661\u0662",
        "*", "null", "undefined", "NaN", "true", "-1", "0", "2147483648", "99999999999999999999999999", "1e999", "0x10", "2026-02-30", "0001-01-01", "9999-12-31", "+2026-03-02",
        "2026-03-02T25:61:00Z", "9999-12-31T23:59:59+14:00", "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF", "=cmd|' /C calc'!A0", "@SUM(1+1)",
        "AAAA", "e30", "\\", "/", "//", "#", "?", "&a=b", ";", "Systeem", "Beheerder", "Klantgroep", "\r\nSet-Cookie: a=b", "()",
    ];

    /// <summary>JSON in the place of other JSON, as text: some of it is none.</summary>
    public static readonly string[] Json =
    [
        "null", "true", "0", "-0", "1.5", "1e400", "-1e400", "123456789012345678901234567890", "\"\"", "\" \"", "[]", "{}", "[[[[]]]]", "[null]", "{\"a\":{}}", "{\"\":1}", "{\"__proto__\":{}}", "{\"$type\":\"System.Object\"}",
        "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u202e\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"9999-12-31T23:59:59.9999999+14:00\"", "\"' or 1 eq 1\"", "\"=1+1\"", "NaN", "Infinity", "'x'", "undefined", "[1,]", "{,}", "\"", "/**/1",
    ];

    /// <summary>Headers that make a server do something else than what the address says.</summary>
    public static readonly (string Naam, string[] Waarden)[] Koppen =
    [
        ("If-Match", ["*", "\"x\"", "W/\"1\"", "x", "\"", "\"a\", \"b\"", "''"]),
        ("If-None-Match", ["*", "\"x\"", "\"", "W/"]),
        ("Idempotency-Key", ["", " ", "a", "' or 1 eq 1", "\u00e9", new string('k', 256), "../x", "%00"]),
        ("Accept", ["text/csv", "text/html", "application/*", "*/*;q=0", ";;;", "text", "application/json;q=x", "\u00e9/\u00e9"]),
        ("Accept-Language", ["xx-YY", "*;q=9"]),
        ("Accept-Encoding", ["gzip;q=0, identity;q=0", "br"]),
        ("Content-Encoding", ["gzip", "deflate", "x"]),
        ("Content-Type", ["text/plain", "application/xml", "application/json; charset=utf-16", "application/json;charset=x", "json", "", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=\"\""]),
        ("X-HTTP-Method-Override", ["DELETE", "PUT"]),
        ("X-Forwarded-For", ["127.0.0.1", "'"]),
        ("X-Forwarded-Host", ["kwaad.example"]),
        ("X-Original-URL", ["/v1/openapi.json"]),
        ("traceparent", ["00-00000000000000000000000000000000-0000000000000000-01", "ff-x", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "'"]),
        ("tracestate", ["a=b,a=b", "=", new string('s', 600)]),
        ("Range", ["bytes=0-1", "bytes=-1", "bytes=9-1"]),
        ("Expect", ["iets"]),
        ("Cookie", ["a=b; c", "="]),
        ("Origin", ["https://kwaad.example", "null"]),
        ("Authorization", ["", "Bearer", "Bearer ", "Bearer a.b.c", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJNYW5hZ2VyIl19.", "bearer \u00e9", "Bearer " + "aaaa.bbbb.cccc."]),
        ("Lang", [new string('l', 8000)]),
    ];
}
