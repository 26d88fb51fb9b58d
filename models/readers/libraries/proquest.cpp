// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/librarylayout.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The names of fields, in lower case.
bool isProQuestName(const QString &name)
{
    static const QSet<QString> names = [] {
        constexpr QStringView list =
            u"abstract,accession number,author,author affiliation,company / organization,"
            "company/organization,copyright,correspondence author,country of publication,database,"
            "dateline,document feature,document type,document url,dissertation/thesis number,"
            "ethnicity,full text,first page,identifier / keyword,identifier,illustrations,isbn,"
            "issn,issue,language,language of publication,last updated,links,location,naics,notes,"
            "number of pages,pages,people,person,place of publication,product name,"
            "proquest document id,proquest document link,publication date,publication info,"
            "publication subject,publication title,publication year,publisher,"
            "publisher location,section,source,source type,start page,subject,subtitle,title,"
            "volume,word count,column,edition,credit,caption,classification,date,cite";
        QSet<QString> all;
        for (const QStringView each : list.split(u','))
            all.insert(each.toString());
        return all;
    }();
    return names.contains(name);
}

// "FULL TEXT" stands in a line of its own, too.
std::optional<LibraryField> proQuestField(const QString &line)
{
    const QString name = line.simplified().toLower();
    if (name == "full text"_L1 || name == "proquest document link"_L1)
        return LibraryField{name, {}};
    const auto field = libraryField(line);
    return field && isProQuestName(field->name) ? field : std::nullopt;
}

bool isProQuestRule(const QString &line)
{
    static const QRegularExpression rule(u"^\\s*[_─-]{20,}\\s*$"_s);
    return rule.match(line).hasMatch();
}

bool isProQuestStart(const QString &line)
{
    static const QRegularExpression start(u"^\\s*Document \\d+ of \\d+\\s*$"_s);
    return start.match(line).hasMatch();
}

bool isOfProQuestTrailer(const QString &line)
{
    return proQuestField(line) || isCopyright(line) || isProQuestRule(line);
}

// A text or an abstract, and two fields that tell ProQuest.
bool isProQuestDocument(const LibraryLines &lines, LineRange range)
{
    bool hasText = false;
    QSet<QString> own;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const auto field = proQuestField(lines[i].text);
        if (!field)
            continue;
        hasText = hasText || field->name == "full text"_L1 || field->name == "abstract"_L1;
        if (field->name.startsWith("proquest"_L1) || field->name == "publication title"_L1
            || field->name == "publication info"_L1 || field->name == "source type"_L1
            || field->name == "document url"_L1 || field->name == "language of publication"_L1)
            own.insert(field->name);
    }
    return hasText && own.size() >= 2;
}

QList<LineRange> proQuestDocuments(const LibraryLines &lines)
{
    QList<LineRange> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        const bool isEnd =
            i == lines.size() || isProQuestStart(lines[i].text) || isProQuestRule(lines[i].text);
        if (isEnd && i > begin)
            parts.append({begin, i});
        if (isEnd) // "Document 1 of 3" is a part of it
            begin = i < lines.size() && isProQuestStart(lines[i].text) ? i : i + 1;
    }
    QList<LineRange> documents;
    for (const LineRange part : std::as_const(parts)) {
        if (isProQuestDocument(lines, part))
            documents.append(part);
    }
    return documents;
}

class ProQuestReading
{
public:
    explicit ProQuestReading(const LibraryLines &document);
    LibraryDocument take();

private:
    void take(const LibraryField &field, const QString &line);

    LibraryDocument m_document;
    LibraryLines m_abstract;
    QString m_heading; // above the fields
    QString m_title; // that a field tells
};

ProQuestReading::ProQuestReading(const LibraryLines &document)
{
    LibraryLines lines = document;
    lines.removeIf([](const RoleLine &line) { return isProQuestStart(line.text); });
    const bool goesOn = hasBlankLines(lines);
    qsizetype i = 0;
    const auto readFields = [&](qsizetype end, bool stopsAtText) {
        for (; i < end; ++i) {
            auto field = proQuestField(lines[i].text);
            if (stopsAtText && field && field->name == "full text"_L1)
                return;
            if (!field) {
                if (isBlank(lines[i]))
                    continue;
                if (m_heading.isEmpty() && stopsAtText)
                    m_heading = lines[i].text.simplified();
                else
                    m_abstract.append({lines[i].text.trimmed(), lines[i].role});
                continue;
            }
            const QString line = lines[i].text;
            while (goesOn && i + 1 < end && !isBlank(lines[i + 1])
                && !proQuestField(lines[i + 1].text))
                field->value += u' ' + lines[++i].text.trimmed();
            take(*field, line);
        }
    };
    readFields(lines.size(), true);
    if (i == lines.size())
        return;
    if (const QString first = proQuestField(lines[i].text)->value; !first.isEmpty())
        m_document.body.append({first, ParagraphRole::Body});
    const qsizetype begin = ++i;
    const qsizetype end = beginOfTrailer(lines, begin, isOfProQuestTrailer);
    m_document.body += lines.sliced(begin, end - begin);
    i = end;
    const LibraryLines before = std::exchange(m_abstract, {});
    readFields(lines.size(), false);
    for (const RoleLine &line : std::as_const(m_abstract)) // rights, below the fields
        m_document.leaveOut(line.text);
    m_abstract = before;
}

void ProQuestReading::take(const LibraryField &field, const QString &line)
{
    IncomingArticle &article = m_document.article;
    const auto fill = [&](QString &fact) {
        if (fact.isEmpty())
            fact = field.value;
    };
    if (field.name == "abstract"_L1 && !field.value.isEmpty()) {
        m_abstract.append({field.value, ParagraphRole::Body});
        return;
    }
    if (field.name == "author"_L1)
        return m_document.setByline(field.value);
    if (field.name == "title"_L1)
        fill(m_title);
    else if (field.name == "publication title"_L1)
        article.publisher = field.value.section(u';', 0, 0).trimmed();
    else if (field.name == "publication info"_L1 && article.publisher.isEmpty())
        article.publisher = field.value.section(u';', 0, 0).trimmed();
    else if (field.name == "publication date"_L1 || field.name == "date"_L1)
        m_document.setDate(field.value);
    else if (field.name == "section"_L1)
        fill(article.section);
    else if (field.name == "subject"_L1)
        m_document.addLabels(field.value);
    else if (field.name.startsWith("language"_L1))
        m_document.setLanguage(field.value);
    else if (field.name == "document url"_L1 && field.value.startsWith("http"_L1))
        article.url = field.value.section(u' ', 0, 0);
    m_document.leaveOut(line.section(u':', 0, 0).simplified() + u": "_s + field.value);
}

LibraryDocument ProQuestReading::take()
{
    m_document.setTitle(m_heading.isEmpty() ? m_title : m_heading);
    const auto isText = [](const RoleLine &line) { return !isBlank(line); };
    if (!std::ranges::any_of(m_document.body, isText)) { // more of it is not in the file
        m_document.body = m_abstract;
        return std::move(m_document);
    }
    for (const RoleLine &line : std::as_const(m_abstract))
        m_document.leaveOut(u"Abstract: "_s + line.text);
    return std::move(m_document);
}

} // namespace

LibraryLayout proQuestLayout()
{
    const QRegularExpression mark(
        u"^\\s*(?:ProQuest document (?:ID|link)|Language of publication|Publication (?:title|info))\\s*(?::|$)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return {u"ProQuest"_s, mark, proQuestDocuments,
        [](const LibraryLines &lines) { return ProQuestReading(lines).take(); }};
}

} // namespace Standoff
