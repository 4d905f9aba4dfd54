using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;

namespace FinalAccounts.Publishing.Pages;

/// <summary>Fills the templates. Everything that a template prints is HTML-encoded, so text of a report can never become markup.</summary>
internal sealed class PageTemplates
{
    // Chinese stays readable in the source of the page; what has a meaning in HTML is encoded all the same.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FluidParser parser = new();
    private readonly TemplateOptions options = new()
    {
        FileProvider = new EmbeddedFiles(),
        StrictFilters = true,
        MaxSteps = 0,
        MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.CamelCase },
    };

    private readonly ConcurrentDictionary<string, IFluidTemplate> parsed = new(StringComparer.Ordinal);

    public PageTemplates()
    {
        options.Filters.AddFilter("t", Translate);
        options.ValueConverters.Add(value => value is string text && HasControls(text) ? new StringValue(WithoutControls(text)) : null);
    }

    /// <summary>A whole page.</summary>
    /// <param name="template">The template's file name.</param>
    /// <param name="page">The model, which the template knows as <c>page</c>.</param>
    /// <param name="language">The language that the filter <c>t</c> speaks.</param>
    /// <param name="policy">The Content-Security-Policy of its meta element; that of the site when null.</param>
    public byte[] Render(string template, object page, PageLanguage language, string? policy = null)
    {
        var context = new TemplateContext(options);
        context.SetValue("page", page);
        context.SetValue("lang", language.Tag);
        context.SetValue("suffix", language.Suffix);
        context.SetValue("policy", policy ?? SitePolicy.Meta);
        context.SetValue("style", new StringValue(PageStyle.Text, encode: false));
        return Encoding.UTF8.GetBytes(Template(template).Render(context, Encoder));
    }

    private IFluidTemplate Template(string name) => parsed.GetOrAdd(
        name,
        static (file, parser) => parser.TryParse(EmbeddedFiles.Text(file), out var template, out var error)
            ? template
            : throw new InvalidOperationException($"{file}: {error}"),
        parser);

    // {{ "下载" | t: "Downloads" }} keeps both languages side by side; a BilingualText needs no second one.
    private static ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var language = context.GetValue("lang").ToStringValue();
        var text = input.ToObjectValue() is BilingualText both ? both : new(input.ToStringValue(), arguments.At(0).ToStringValue());
        return new(FluidValue.Create(text.In(language), context.Options));
    }

    private static bool HasControls(string text) => text.AsSpan().ContainsAnyInRange('\u007f', '\u009f') || text.AsSpan().ContainsAnyInRange('\0', '\u001f');

    // HTML has no control characters; tabs and line ends become spaces, the rest the replacement character.
    private static string WithoutControls(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var c = source[i];
                span[i] = c is '\t' or '\n' or '\r' ? ' ' : char.IsControl(c) ? '\ufffd' : c;
            }
        });
}
