using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Reads one paragraph from left to right: numbers, words that stand for numbers, and reasons, each for the subject that is spoken of.</summary>
internal sealed class ParagraphReader
{
    private readonly ParagraphText text;
    private readonly ClaimBuilder builder;
    private readonly SubjectTracker subject;
    private readonly ClaimLog log;
    private readonly MeasureReader measures;
    private readonly NumberRowReader rows;

    public ParagraphReader(ProseParagraph paragraph, FigureResolver resolver, string department, int fiscalYear, ClaimLog log)
    {
        this.log = log;
        text = new(paragraph, fiscalYear);
        subject = new(resolver, department, paragraph.Section, log);
        builder = new(paragraph, resolver, department, subject, log);
        var amounts = new ParagraphAmounts(text.Value, log);
        measures = new(text, amounts, builder, subject, log);
        rows = new(text, measures, amounts, builder, subject);
    }

    /// <summary>Reads the paragraph into the log.</summary>
    /// <param name="item">The subject of the heading above, for sentences that name none.</param>
    public void Read(string? item)
    {
        if (item is not null)
        {
            subject.Enter(item);
        }

        subject.EnterTitle(text.Value.AsSpan(text.Start));
        var from = text.Start;
        foreach (var mark in ParagraphMark.All(text, item))
        {
            var lead = Math.Max(from, ClauseWords.SentenceStart(text.Value, mark.At, text.Start));
            switch (mark)
            {
                case ParagraphMark.Item path:
                    subject.Enter(path.Named);
                    break;
                case ParagraphMark.Reason { Span: var span } when subject.Group > 0 && span.End > span.Start:
                    log.Explain(subject.Group, text.Value[span.Start..span.End]);
                    break;
                case ParagraphMark.Word { Of: var word } when !text.IsInReason(word.Start) && (word.Year ?? text.FiscalYear) == text.FiscalYear:
                    ReadWord(word, lead);
                    break;
                case ParagraphMark.Garbled { Of: var number }:
                    measures.Skip(number, lead);
                    from = number.End;
                    break;
                case ParagraphMark.Number { Measure: var measure } when measure.Start >= from:
                    from = ReadNumber(measure, lead);
                    break;
            }
        }
    }

    /// <returns>Where what was read ends.</returns>
    private int ReadNumber(Measure measure, int lead)
    {
        if (rows.Read(measure, lead) is { } end)
        {
            return end;
        }

        measures.Read(measure, lead);
        return measure.End;
    }

    private void ReadWord(ClauseWords.Word word, int leadStart)
    {
        var aspect = word.AgainstBudget ? ClaimAspect.Comparison : ClaimAspect.Change;
        subject.Outside(text.Value[leadStart..word.Start], words =>
        {
            if (subject.Follow(words, aspect, isWord: true))
            {
                builder.Add(word.Start, word.End, aspect, null, 0, new Unit(""), null);
            }
        });
    }
}
