// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/biocreader.h"

#include "text/webaddress.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 widestGap = 1'000; // characters between passages

qint64 biocLength(const QString &text, Counting::Unit unit)
{
    if (unit == Counting::Unit::Utf16)
        return text.size();
    if (unit == Counting::Unit::Bytes)
        return text.toUtf8().size();
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

// Of BioC's own words for kinds of passages, those of PubMed and PMC, and ours.
ParagraphRole roleOfBioc(const QString &type)
{
    static const QHash<QString, ParagraphRole> roles{{u"title"_s, ParagraphRole::Headline},
        {u"front"_s, ParagraphRole::Headline}, {u"title_1"_s, ParagraphRole::Heading},
        {u"title_2"_s, ParagraphRole::Heading}, {u"title_3"_s, ParagraphRole::Heading},
        {u"abstract_title_1"_s, ParagraphRole::Heading}, {u"fig_caption"_s, ParagraphRole::Caption},
        {u"fig_title_caption"_s, ParagraphRole::Caption},
        {u"table_caption"_s, ParagraphRole::Caption}, {u"list"_s, ParagraphRole::ListItem}};
    ParagraphRole role = roles.value(type.toLower(), ParagraphRole::Body);
    if (role == ParagraphRole::Body)
        fromWord(type.toLower().toStdString(), role);
    return role;
}

int paragraphsIn(const QString &text)
{
    int count = 0;
    bool isIn = false;
    for (const QChar c : text) {
        const bool isEnd = c == u'\n' || c == u'\r';
        count += !isEnd && !isIn;
        isIn = !isEnd;
    }
    return count;
}

} // namespace

QList<BiocReader::Piece> BiocReader::piecesOf(const BiocDocument &document)
{
    QList<Piece> pieces;
    for (const BiocPassage &passage : document.passages) {
        if (!passage.text.isEmpty() || passage.sentences.isEmpty()) {
            pieces.append({passage.offset, passage.text, false, 0});
            continue;
        }
        for (const BiocPassage &sentence : passage.sentences) {
            const bool isFirst = &sentence == &passage.sentences.first();
            pieces.append({sentence.offset, sentence.text, !isFirst, 0});
        }
    }
    return pieces;
}

// Programs leave the same gap behind each passage: the unit in which it is most often the same, and
// never less than nothing.
Counting::Unit BiocReader::unitOf(const QList<Piece> &pieces)
{
    using enum Counting::Unit;
    Counting::Unit best = CodePoints;
    int most = -1;
    bool isUsual = false; // the gap that is most frequent: one character, or none
    for (const Counting::Unit unit : {CodePoints, Utf16, Bytes}) {
        QHash<qint64, int> gaps;
        int alike = 0;
        qint64 usual = 0;
        for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
            const qint64 gap =
                pieces[i + 1].offset - pieces[i].offset - biocLength(pieces[i].text, unit);
            if (gap < 0) {
                alike = -1;
                break;
            }
            if (++gaps[gap] > alike) {
                alike = gaps[gap];
                usual = gap;
            }
        }
        if (alike > most || (alike == most && usual <= 1 && !isUsual)) {
            most = alike;
            isUsual = usual <= 1;
            best = unit;
        }
    }
    return best;
}

void BiocReader::setText(const QList<Piece> &pieces)
{
    // Where the document says its length, we wrote it, in code points.
    const Counting::Unit unit = m_length < 0 ? unitOf(pieces) : Counting::Unit::CodePoints;
    m_article.counting.unit = unit;
    QString &text = m_article.text;
    qint64 length = 0;
    for (const Piece &piece : pieces) {
        const qint64 gap = piece.offset - length;
        const bool isApart = gap < 0 || gap > widestGap;
        const qint64 fill = isApart ? qint64(!text.isEmpty()) : gap;
        text += QString(fill, piece.isSentence ? u' ' : u'\n');
        length += fill;
        m_isShifted = m_isShifted || isApart;
        m_shifts.insert(piece.offset, length - piece.offset);
        text += piece.text;
        length += biocLength(piece.text, unit);
    }
    if (m_length > length && m_length - length <= widestGap)
        text += QString(m_length - length, u'\n');
    if (m_isShifted) {
        m_reader.remark(m_article.file, m_article.part,
            tr("The offsets of passages do not fit the texts of these; the passages were put one "
               "after the other"));
    }
}

qint64 BiocReader::shiftAt(qint64 offset) const
{
    const auto behind = m_shifts.upperBound(offset);
    return !m_isShifted || behind == m_shifts.cbegin() ? 0 : std::prev(behind).value();
}

void BiocReader::readMarks(const QList<FlatMark> &marks, const QList<FlatLink> &links, qint64 shift)
{
    for (FlatMark mark : marks) {
        for (ForeignRange &range : mark.ranges)
            range = {range.begin + shift, range.end + shift};
        m_flat.take(mark);
    }
    m_links += links;
}

void BiocReader::takeRole(const BiocPassage &passage, int paragraph)
{
    for (const auto &[name, value] : passage.infons) {
        if (name == "type"_L1) {
            const ParagraphRole role = roleOfBioc(value);
            if (role != ParagraphRole::Body)
                m_article.roles.append({paragraph, role});
        } else {
            m_unknown.insert(name);
        }
    }
}

void BiocReader::readPassage(const BiocPassage &passage)
{
    readMarks(passage.annotations, passage.relations, m_shifts.value(passage.offset, 0));
    for (const BiocPassage &sentence : passage.sentences) {
        readMarks(sentence.annotations, sentence.relations,
            m_shifts.contains(sentence.offset) ? m_shifts.value(sentence.offset)
                                               : m_shifts.value(passage.offset, 0));
    }
}

void BiocReader::readInfons(const BiocDocument &document)
{
    Properties infons = document.infons;
    for (auto infon = infons.begin(); infon != infons.end();) {
        if (infon->first == "standoff:length"_L1) {
            m_length = infon->second.toLongLong();
            infon = infons.erase(infon);
        } else {
            ++infon;
        }
    }
    static const QHash<QString, QString Article::*> fields{{u"title"_s, &Article::title},
        {u"authors"_s, &Article::byline}, {u"journal"_s, &Article::publisher},
        {u"year"_s, &Article::published}, {u"language"_s, &Article::language}};
    for (const auto &[name, value] : m_flat.takeProperties(infons)) {
        const auto field = fields.constFind(name.toLower());
        if (field != fields.cend() && (m_article.article.*field.value()).isEmpty())
            m_article.article.*field.value() = value;
        else if (name.toLower() == "url"_L1 && webAddress(value).isValid())
            m_article.article.url = value;
        else
            m_unknown.insert(name);
    }
    if (m_article.article.title.isEmpty())
        m_article.article.title = document.id;
}

void BiocReader::read(const BiocDocument &document)
{
    readInfons(document);
    const bool hasRoles = !m_article.roles.isEmpty();
    const QList<Piece> pieces = piecesOf(document);
    setText(pieces);
    int paragraph = 0;
    int sentences = 0;
    for (const BiocPassage &passage : document.passages) {
        QString text = passage.text;
        for (const BiocPassage &sentence : passage.sentences) {
            sentences += 1;
            if (passage.text.isEmpty())
                text += sentence.text;
        }
        const auto roles = m_article.roles.size();
        takeRole(passage, paragraph);
        if (hasRoles) // which say it better
            m_article.roles.resize(roles);
        paragraph += paragraphsIn(text);
        readPassage(passage);
    }
    for (const FlatMark &mark : document.annotations) {
        const qint64 begin = mark.ranges.isEmpty() ? 0 : mark.ranges.first().begin;
        readMarks({mark}, {}, shiftAt(begin));
    }
    m_links += document.relations;
    for (const FlatLink &link : std::as_const(m_links))
        m_flat.take(link);
    if (sentences > 0)
        m_flat.leaveOut({}, tr("where %Ln sentence(s) begin and end", nullptr, sentences));
    QStringList unknown = m_unknown.values();
    unknown.sort();
    if (!unknown.isEmpty())
        m_flat.leaveOut(
            {}, tr("infons: %1").arg(QLocale().createSeparatedList(unknown.mid(0, 20))));
}

} // namespace Standoff
