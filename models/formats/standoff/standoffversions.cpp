// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffreadvalue.h"
#include "project/sha256.h"
#include "project/validation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

template <typename Function>
bool StandoffReader::eachItem(const ReadJson &json, const char *member, Function &&function)
{
    const auto found = json.find(member);
    if (found == json.end())
        return true;
    if (!found->is_array())
        return fail(tr("An array is expected"), member);
    const QString outer = m_place;
    for (size_t i = 0; i < found->size(); ++i) {
        m_place = u"%1.%2[%3]"_s.arg(outer, QLatin1StringView(member), QString::number(i));
        if (!function((*found)[i]))
            return false;
    }
    m_place = outer;
    return true;
}

void StandoffReader::readArticle(const ReadJson &json)
{
    Article article;
    if (!readValue(json, article, {"versions"}))
        return;
    bool hasCurrent = false;
    const bool read = eachItem(json, "versions", [&](const ReadJson &item) {
        Version version;
        if (!readVersion(item, version, article.id))
            return false;
        hasCurrent |= version.id == article.version;
        return true;
    });
    if (!read)
        return;
    if (!hasCurrent) {
        fail(tr("The current version is not among the versions"), "version");
        return;
    }
    m_values.create(article);
    handOver(checkNamed(m_named).and_then(
        [this] { return m_sink.takeArticle(std::exchange(m_values, {})); }));
}

bool StandoffReader::readVersion(const ReadJson &json, Version &version, ArticleId article)
{
    ArticleText text;
    if (!readValue(json, version,
            {"text", "original", "roles", "annotations", "relations", "attributions"})
        || !readText(json, version, text) || !readOriginals(json, version))
        return false;
    version.article = article;
    m_values.create(version);
    m_annotations.clear();
    QSet<int> paragraphs;
    return eachItem(json, "roles", [&](const ReadJson &item) {
        return readRole(item, version, paragraphs);
    }) && eachItem(json, "annotations", [&](const ReadJson &item) {
        return readAnnotation(item, version.id, text);
    }) && eachItem(json, "relations", [&](const ReadJson &item) {
        return readRelation(item, version.id);
    }) && eachItem(json, "attributions", [&](const ReadJson &item) {
        return readAttribution(item, version.id);
    });
}

bool StandoffReader::readText(const ReadJson &json, Version &version, ArticleText &text)
{
    QString string;
    if (const auto found = json.find("text"); found == json.end() || !fromJson(*found, string))
        return fail(tr("A text is expected"), "text");
    if (string.contains(u'\r') || string.contains(u'\0'))
        return fail(tr("A text must not have carriage returns or NUL characters"), "text");
    const QString hash = sha256Of(string.toUtf8());
    if (!version.sha256.isEmpty() && version.sha256 != hash)
        return fail(tr("The text was changed: its SHA-256 is %1").arg(hash), "sha256");
    text = ArticleText(string);
    if (version.characters != 0 && version.characters != text.codePointCount())
        return fail(
            tr("The text has %Ln character(s)", nullptr, text.codePointCount()), "characters");
    if (version.paragraphs != 0 && version.paragraphs != text.paragraphCount())
        return fail(
            tr("The text has %Ln paragraph(s)", nullptr, text.paragraphCount()), "paragraphs");
    version.sha256 = hash;
    version.characters = text.codePointCount();
    version.paragraphs = text.paragraphCount();
    m_values.texts.insert(hash, string);
    return true;
}

bool StandoffReader::readOriginals(const ReadJson &json, const Version &version)
{
    auto companion = version.companions.cbegin(); // it was read from the same array
    return readOriginal(json, version.originalSha256, "original_sha256")
        && eachItem(json, "companions", [&](const ReadJson &item) {
               return readOriginal(item, (companion++)->sha256, "sha256");
           });
}

bool StandoffReader::readOriginal(const ReadJson &json, const QString &hash, const char *hashMember)
{
    const auto found = json.find("original");
    if (found == json.end())
        return true;
    QString base64;
    if (!fromJson(*found, base64))
        return fail(tr("A text is expected"), "original");
    const auto bytes = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return fail(tr("This is not base64"), "original");
    if (sha256Of(*bytes) != hash)
        return fail(
            tr("The bytes were changed: their SHA-256 is %1").arg(sha256Of(*bytes)), hashMember);
    m_values.originals.insert(hash, *bytes);
    return true;
}

bool StandoffReader::readRole(const ReadJson &json, const Version &version, QSet<int> &paragraphs)
{
    RoleMark mark;
    const Result<> read = valueFromJson(json, mark, [](const ReadJson &, auto &) { return false; });
    if (!read)
        return fail(read.error().text);
    if (mark.paragraph < 0 || mark.paragraph >= version.paragraphs)
        return fail(
            tr("The text has %Ln paragraph(s)", nullptr, int(version.paragraphs)), "paragraph");
    if (paragraphs.contains(mark.paragraph))
        return fail(tr("A paragraph can have only one role"), "paragraph");
    paragraphs.insert(mark.paragraph);
    if (mark.role == ParagraphRole::Body)
        return true;
    mark.id.number = ++m_lastNumber;
    mark.version = version.id;
    m_values.create(mark);
    return true;
}

bool StandoffReader::readAnnotation(
    const ReadJson &json, VersionId version, const ArticleText &text)
{
    Annotation annotation;
    if (!readValue(json, annotation))
        return false;
    if (!annotation.tag)
        return fail(tr("This is missing"), "tag");
    if (annotation.fragments.isEmpty())
        return fail(tr("This is missing"), "fragments");
    if (bool(annotation.entity) + bool(annotation.claim) + bool(annotation.source) > 1)
        return fail(tr("An annotation can be a mention of one record at most"));
    if (!areInOrder(annotation.fragments, text.codePointCount()))
        return fail(tr("Fragments must be in the text, one after the other"), "fragments");
    for (const Fragment &fragment : std::as_const(annotation.fragments)) {
        const CodePointRange range = fragment.range;
        const QStringView there = text.slice(text.fromCodePoints(range));
        if (there != fragment.text)
            return fail(tr("The text at %1–%2 is “%3”, not “%4”")
                            .arg(range.begin)
                            .arg(range.end)
                            .arg(there, fragment.text),
                "fragments");
    }
    annotation.version = version;
    m_annotations.insert(annotation.id);
    m_values.create(annotation);
    return true;
}

bool StandoffReader::areHere(const QList<AnnotationId> &annotations, const char *member)
{
    const bool here = std::ranges::all_of(
        annotations, [this](AnnotationId id) { return m_annotations.contains(id); });
    return here || fail(tr("An annotation of this version is expected"), member);
}

bool StandoffReader::readRelation(const ReadJson &json, VersionId version)
{
    Relation relation;
    if (!readValue(json, relation) || !areHere({relation.fromAnnotation}, "from_annotation")
        || !areHere({relation.toAnnotation}, "to_annotation"))
        return false;
    relation.version = version;
    m_values.create(relation);
    return true;
}

bool StandoffReader::readAttribution(const ReadJson &json, VersionId version)
{
    Attribution attribution;
    if (!readValue(json, attribution) || !areHere(attribution.sources, "sources")
        || !areHere(attribution.contents, "contents")
        || (attribution.cue && !areHere({attribution.cue}, "cue")))
        return false;
    attribution.version = version;
    m_values.create(attribution);
    return true;
}

} // namespace Standoff
