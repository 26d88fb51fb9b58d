// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/rowarticle.h"

#include "readers/tables/fieldtext.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isWebAddress(const QString &text)
{
    return (text.startsWith("http://"_L1) || text.startsWith("https://"_L1))
        && !text.contains(u' ');
}

// Of a picture, a sound or a film, as "media" may have it.
bool isMediaAddress(const QString &text)
{
    static const QRegularExpression suffix(
        uR"(\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|mp[34]|m4a|mov|webm|ogg|wav)(?:[?#]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return suffix.match(text).hasMatch();
}

// "By Ada Rehn", "Ada Rehn <rehn@courier.example>".
QString nameOfWriter(const QString &text)
{
    static const QRegularExpression by(u"^(?:(?:written|posted|reported)\\s+)?by:?\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"\\s*<[^<>\\s]+@[^<>\\s]+>"_s);
    QString name = text;
    name.remove(by);
    const QString bare = QString(name).remove(address).trimmed();
    return bare.isEmpty() ? name : bare;
}

const TableField *fieldOf(const TableRow &row, int column)
{
    const auto field = std::ranges::find(row.fields, column, &TableField::column);
    return field == row.fields.end() ? nullptr : &*field;
}

QString textOfField(const TableField &field)
{
    QString text = field.values.join(u'\n');
    for (const RoleLine &line : field.lines)
        text += line.text + u'\n';
    return text;
}

// The headline and the byline before the body, where it does not begin with them.
void addHead(QList<RoleLine> &lines, const IncomingArticle &article, const QString &byline)
{
    if (!standsAtTop(lines, byline))
        lines.prepend({byline, ParagraphRole::Byline});
    if (!standsAtTop(lines, article.title))
        lines.prepend({article.title, ParagraphRole::Headline});
}

// "… [+2345 chars]" is how NewsAPI says that it gives no more.
void noteCut(const QList<RoleLine> &lines, QStringList &remarks)
{
    static const QRegularExpression cut(uR"(\[\+\d+ chars\]\s*$)"_s);
    if (!lines.isEmpty() && cut.match(lines.last().text).hasMatch()) {
        remarks.append(Readers::tr("The text is cut off: the service gave only its beginning"));
    }
}

} // namespace

bool RowReader::isSummary(int column) const
{
    return m_plan.firstSummary >= 0
        && m_plan[ColumnRole::Text].columns.indexOf(column) >= m_plan.firstSummary;
}

// The one with the best name, unless another is much longer: that has the text, and the other a
// teaser of it. A whole page has menus, too, and is taken only where the other is hardly anything.
const TableField *RowReader::textField(const TableRow &row, QList<const TableField *> &others) const
{
    constexpr qsizetype times = 2;
    constexpr qsizetype hardlyAny = 100; // letters
    const TableField *best = nullptr;
    qsizetype most = 0;
    for (const int column : m_plan[ColumnRole::Text].columns) {
        const TableField *field = fieldOf(row, column);
        if (!field)
            continue;
        const QString text = textOfField(*field);
        const qsizetype length = lettersOfField(text).size();
        const bool mayBe = most < hardlyAny || !isPageOfHtml(text);
        if (best && (length <= most * times || !mayBe)) {
            others.append(field);
            continue;
        }
        if (best)
            others.append(best);
        best = field;
        most = length;
    }
    return best;
}

// Tells the texts that were not taken, and are not in the one that was.
void RowReader::noteOthers(const TableRow &row, QStringList &remarks) const
{
    constexpr qsizetype fewest = 12; // letters that are more than a word
    constexpr qsizetype compared = 60;
    if (m_plan[ColumnRole::Text].areJoined || m_plan[ColumnRole::Text].columns.size() < 2)
        return;
    QList<const TableField *> others;
    const TableField *text = textField(row, others);
    QString letters;
    QStringList names;
    for (const TableField *other : std::as_const(others)) {
        const QString own = lettersOfField(textOfField(*other));
        if (isSummary(other->column) || own.size() < fewest || isPageOfHtml(textOfField(*other)))
            continue;
        if (letters.isEmpty())
            letters = lettersOfField(textOfField(*text));
        if (!letters.contains(QStringView(own).first(std::min(compared, own.size())))
            || !letters.contains(QStringView(own).last(std::min(compared, own.size()))))
            names.append(m_plan.names[other->column]);
    }
    if (!names.isEmpty()) {
        remarks.append(
            Readers::tr("Left out, as it is not the text: “%1”").arg(names.join(u"”, “"_s)));
    }
}

QList<const TableField *> RowReader::fieldsOf(const TableRow &row, ColumnRole role) const
{
    QList<const TableField *> fields;
    QList<const TableField *> others;
    if (role == ColumnRole::Text && !m_plan[role].areJoined) {
        if (const TableField *text = textField(row, others))
            fields.append(text);
        return fields;
    }
    for (const int column : m_plan[role].columns) {
        if (const TableField *field = fieldOf(row, column))
            fields.append(field);
        if (!m_plan[role].areJoined && !fields.isEmpty())
            break;
    }
    return fields;
}

bool RowReader::hasText(const TableRow &row) const
{
    return std::ranges::any_of(m_plan[ColumnRole::Text].columns,
        [&row](int column) { return fieldOf(row, column) != nullptr; });
}

QString RowReader::valueOf(const TableRow &row, ColumnRole role) const
{
    QStringList values;
    for (const TableField *field : fieldsOf(row, role))
        values += field->values;
    return values.join(u", "_s).trimmed();
}

Result<QList<RoleLine>> RowReader::lines(
    const TableRow &row, ColumnRole role, QStringList &remarks) const
{
    QList<RoleLine> all;
    for (const TableField *field : fieldsOf(row, role)) {
        all += field->lines;
        if (field->values.isEmpty())
            continue;
        ASSIGN_OR_RETURN(
            const auto some, linesOfField(field->values.join(u'\n'), m_map.texts, remarks));
        all += some;
    }
    return all;
}

QString RowReader::takeDate(const TableRow &row, ColumnRole role, QStringList &remarks) const
{
    const QString text = valueOf(row, role);
    const QString date = text.isEmpty() ? QString() : dateOfField(text, m_map.dates);
    if (date.isEmpty() && !text.isEmpty())
        remarks.append(Readers::tr("The date “%1” is not understood").arg(text));
    return date;
}

void RowReader::takeAddress(const TableRow &row, IncomingArticle &article) const
{
    const auto take = [&](ColumnRole role) {
        for (const int column : m_plan[role].columns) {
            const TableField *field = fieldOf(row, column);
            const QString text = field ? field->values.value(0).trimmed() : QString();
            if (isWebAddress(text) && isMediaAddress(text))
                continue;
            if (article.url.isEmpty() && isWebAddress(text))
                article.url = text;
            else if (role == ColumnRole::Publisher && article.publisher.isEmpty())
                article.publisher = lineOfField(text, m_map.texts);
        }
    };
    take(ColumnRole::Url);
    take(ColumnRole::Publisher); // where it is an address, it is none
}

void RowReader::takeMetadata(const TableRow &row, IncomingArticle &article) const
{
    const auto names = [&](ColumnRole role) {
        QStringList items;
        for (const TableField *field : fieldsOf(row, role)) {
            for (const QString &value : field->values) {
                const bool isList = value.trimmed().startsWith(u'[');
                items +=
                    isList ? itemsOfField(value) : QStringList{lineOfField(value, m_map.texts)};
            }
        }
        return items.join(u", "_s);
    };
    article.title = lineOfField(valueOf(row, ColumnRole::Title), m_map.texts);
    article.byline = nameOfWriter(names(ColumnRole::Byline));
    takeAddress(row, article);
    article.section = names(ColumnRole::Section);
    for (const TableField *field : fieldsOf(row, ColumnRole::Labels)) {
        for (const QString &value : field->values) {
            const QString line = lineOfField(value, m_map.texts);
            article.labels += field->values.size() > 1 ? QStringList{line} : itemsOfField(line);
        }
    }
    article.labels.removeDuplicates();
    article.language = languageOfField(valueOf(row, ColumnRole::Language));
    article.published = takeDate(row, ColumnRole::Published, article.remarks);
    article.modified = takeDate(row, ColumnRole::Modified, article.remarks);
    if (row.hasHead && valueOf(row, ColumnRole::Published).isEmpty())
        article.published = std::exchange(article.modified, {}); // ninjs: of the first version
}

Result<IncomingArticle> RowReader::article(const TableRow &row, const IncomingArticle &common) const
{
    if (!hasText(row))
        return failure(Readers::tr("There is no text in it"));
    IncomingArticle article = common;
    article.part = row.part;
    article.original = row.original;
    article.remarks += row.remarks;
    takeMetadata(row, article);
    ASSIGN_OR_RETURN(auto text, lines(row, ColumnRole::Text, article.remarks));
    ASSIGN_OR_RETURN(const auto standfirst, lines(row, ColumnRole::Standfirst, article.remarks));
    if (!standfirst.isEmpty() && !standsAtTop(text, standfirst.first().text))
        text = standfirst + text;
    noteCut(text, article.remarks);
    noteOthers(row, article.remarks);
    const int column = fieldsOf(row, ColumnRole::Text).constFirst()->column;
    const bool hasOther = std::ranges::any_of(m_plan[ColumnRole::Text].columns,
        [&](int other) { return !isSummary(other) && fieldOf(row, other); });
    if (isSummary(column) && !hasOther) {
        article.remarks.append(Readers::tr("Only “%1” has text: it may be no more than a summary")
                .arg(m_plan.names[column]));
    }
    if (row.hasHead)
        addHead(text, article, lineOfField(valueOf(row, ColumnRole::Byline), m_map.texts));
    article.text = textOfLines(text);
    return article;
}

ColumnMap::Dates orderOfDates(const QList<TableRow> &rows, const RowReader &reader)
{
    int daysFirst = 0;
    int monthsFirst = 0;
    for (const TableRow &row : rows) {
        const ColumnMap::Dates order = orderOfDate(reader.published(row));
        daysFirst += order == ColumnMap::Dates::DayFirst ? 1 : 0;
        monthsFirst += order == ColumnMap::Dates::MonthFirst ? 1 : 0;
    }
    if ((daysFirst > 0) == (monthsFirst > 0))
        return ColumnMap::Dates::FoundOut; // nothing, or one contradicts the other
    return daysFirst > 0 ? ColumnMap::Dates::DayFirst : ColumnMap::Dates::MonthFirst;
}

} // namespace Standoff
