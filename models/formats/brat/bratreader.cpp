// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratreader.h"

#include "project/uuid.h"
#include "text/readfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

BratReader::BratReader(ImportSink &sink)
    : m_sink(sink)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

template <typename Value>
Value BratReader::make()
{
    Value value;
    value.id.number = ++m_lastNumber;
    value.uuid = newUuid();
    if constexpr (requires { value.created; })
        value.created = m_now;
    return value;
}

Result<> BratReader::takeConfig(const QString &folder)
{
    if (!m_configs.contains(folder)) {
        ASSIGN_OR_RETURN(const auto config, BratConfig::read(folder));
        m_configs.insert(folder, config);
        m_tags.declare(config);
    }
    m_config = &m_configs[folder];
    return {};
}

// The bytes of a file, as long as the article is not too much: it is in memory as a whole.
Result<QByteArray> BratReader::bytesOf(const QString &path)
{
    constexpr qint64 largestFile = 32LL << 20;
    constexpr qint64 most = 64LL << 20;
    return readFile(path, largestFile).and_then([&](QByteArray bytes) -> Result<QByteArray> {
        m_size += bytes.size();
        if (m_size > most) {
            return failure(tr("%1: the files of the article are more than %2, which is more than "
                              "can be read")
                    .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(most)));
        }
        return bytes;
    });
}

Result<> BratReader::checkLines(const QString &path, const QByteArray &bytes)
{
    constexpr qsizetype most = 100'000;
    m_lines += bytes.count('\n') + 1;
    if (m_lines <= most)
        return {};
    return failure(tr("%1: there are more than %2 lines of annotations of the article, which is "
                      "more than can be read")
            .arg(QDir::toNativeSeparators(path))
            .arg(most));
}

// Each annotation keeps what it marks.
Result<> BratReader::checkMarked(const BratDocument &document)
{
    constexpr qint64 most = 16LL << 20;
    for (const BratDocument::Text &text : document.texts) {
        for (const auto &[begin, end] : text.ranges)
            m_marked += end - begin;
    }
    if (m_marked <= most)
        return {};
    return failure(tr("%1: more than %2 characters are marked in the article, which is more than "
                      "can be read")
            .arg(QDir::toNativeSeparators(document.file))
            .arg(most));
}

Result<> BratReader::readArticle(const QString &textFile, const QList<QStringList> &annotationFiles)
{
    m_size = 0;
    m_lines = 0;
    m_marked = 0;
    ASSIGN_OR_RETURN(const auto bytes, bytesOf(textFile));
    const QFileInfo info(textFile);
    QStringList remarks;
    BratText text(bytes, remarks);
    for (const QString &remark : std::as_const(remarks))
        m_sink.remark(tr("%1: %2").arg(QDir::toNativeSeparators(textFile), remark));
    if (text.text().paragraphCount() == 0) {
        m_sink.remark(tr("%1: the file has no text; it was left out")
                .arg(QDir::toNativeSeparators(textFile)));
        return {};
    }
    RETURN_IF_ERROR(takeConfig(info.absolutePath()));
    const VersionId version = addArticle(info, text.text(), bytes);
    for (const QStringList &files : annotationFiles) {
        BratDocument document;
        for (const QString &file : files) {
            ASSIGN_OR_RETURN(const auto lines, bytesOf(file));
            RETURN_IF_ERROR(checkLines(file, lines));
            document.read(file, QString::fromUtf8(lines));
        }
        RETURN_IF_ERROR(checkMarked(document));
        readAnnotations(document, text, version);
        for (const QString &remark : std::as_const(document.remarks))
            m_sink.remark(remark);
    }
    RETURN_IF_ERROR(finish());
    return m_sink.takeArticle(std::exchange(m_values, {}));
}

VersionId BratReader::addArticle(
    const QFileInfo &info, const ArticleText &text, const QByteArray &bytes)
{
    Article article = make<Article>();
    Version version = make<Version>();
    const QByteArray utf8 = text.string().toUtf8();
    article.title = info.completeBaseName();
    article.version = version.id;
    version.article = article.id;
    version.sha256 = hashOf(utf8);
    version.characters = text.codePointCount();
    version.paragraphs = text.paragraphCount();
    version.fileName = info.fileName();
    version.mediaType = u"text/plain"_s;
    version.encoding = u"UTF-8"_s;
    version.originalSha256 = hashOf(bytes);
    m_values.texts.insert(version.sha256, text.string());
    m_values.originals.insert(version.originalSha256, bytes);
    m_values.create(article);
    m_values.create(version);
    return version.id;
}

void BratReader::readAnnotations(BratDocument &document, BratText &text, VersionId version)
{
    if (const QString counting = text.calibrate(document.texts); !counting.isEmpty()) {
        m_sink.remark(tr("%1: the offsets were taken %2, which fits the text")
                .arg(QDir::toNativeSeparators(document.file), counting));
    }
    Marked marked{.version = version};
    readTexts(document, text, marked);
    readAttributions(document, marked);
    for (const BratDocument::Text &line : std::as_const(document.texts)) {
        if (const auto found = marked.annotations.find(line.id); found != marked.annotations.end())
            found->tag = m_tags.tag(line.type, *m_config);
    }
    readEvents(document, marked);
    readRelations(document, marked);
    readAttributes(document, marked);
    readReferences(document, marked);
    readNotes(document, marked);
    for (const BratDocument::Text &line : std::as_const(document.texts)) {
        if (marked.annotations.contains(line.id))
            m_values.create(marked.annotations.take(line.id));
    }
    for (const Relation &relation : std::as_const(marked.relations))
        m_values.create(relation);
    for (const Attribution &attribution : std::as_const(marked.attributions))
        m_values.create(attribution);
}

void BratReader::readTexts(BratDocument &document, const BratText &text, Marked &marked)
{
    for (const BratDocument::Text &line : std::as_const(document.texts)) {
        if (marked.annotations.contains(line.id)) {
            document.remark(line.number, tr("%1 stands for something else already").arg(line.id));
            continue;
        }
        Annotation annotation = make<Annotation>();
        annotation.fragments = text.fragments(line);
        if (annotation.fragments.isEmpty()) {
            document.remark(line.number, tr("this is not within the text; it was left out"));
            continue;
        }
        if (!text.agrees(line)) {
            document.remark(line.number,
                tr("at these offsets stands “%1”, not “%2”; the offsets were believed")
                    .arg(annotation.text(), line.text));
        }
        annotation.version = marked.version;
        annotation.origin = Origin::Imported;
        annotation.modified = annotation.created;
        marked.annotations.insert(line.id, annotation);
    }
}

Result<> BratReader::finish()
{
    ChangeSet shared;
    m_tags.takeNew(shared);
    for (const QUuid &uuid : std::exchange(m_newRecords, {})) {
        if (const auto entity = m_entities.constFind(uuid); entity != m_entities.cend())
            shared.create(*entity);
        if (const auto claim = m_claims.constFind(uuid); claim != m_claims.cend())
            shared.create(*claim);
        if (const auto source = m_sources.constFind(uuid); source != m_sources.cend())
            shared.create(*source);
    }
    return shared.isEmpty() ? Result<>() : m_sink.takeShared(shared);
}

template <typename Record>
Id<Record> BratReader::record(
    QMap<QUuid, Record> &records, QUuid uuid, QString Record::*member, const QString &name)
{
    if (!records.contains(uuid)) {
        Record made = make<Record>();
        made.uuid = uuid;
        made.*member = name;
        records.insert(uuid, made);
        m_newRecords.insert(uuid);
    }
    return records[uuid].id;
}

bool BratReader::linkEntity(
    Annotation &annotation, const QString &database, const QString &id, const QString &name)
{
    const QString key = u"%1:%2"_s.arg(database, id);
    const QUuid known = m_references.value(key);
    QUuid uuid = known;
    if (annotation.entity) // the same entity in one more database
        uuid = m_entityUuids.value(annotation.entity);
    else if (uuid.isNull())
        uuid = newUuid();
    m_references.insert(key, uuid);
    annotation.entity = record(m_entities, uuid, &Entity::name, name);
    m_entityUuids.insert(annotation.entity, uuid);
    Entity &entity = m_entities[uuid];
    if (database == "Wikidata"_L1 && entity.wikidata.isEmpty())
        entity.wikidata = id;
    else if (entity.wikidata != id && known != uuid)
        entity.sameAs.append(key);
    else
        return true;
    m_newRecords.insert(uuid);
    return true;
}

bool BratReader::link(Annotation &annotation, const BratDocument::Property &reference)
{
    const QString database = reference.value.section(u':', 0, 0);
    const QString id = reference.value.section(u':', 1);
    const QUuid uuid = QUuid::fromString(id);
    const QString name = reference.label.isEmpty() ? annotation.text() : reference.label;
    const LayerKind kind = m_tags.kind(annotation.tag);
    if (id.isEmpty())
        return false;
    if (database == "Claim"_L1 && kind == LayerKind::Claim && !uuid.isNull())
        annotation.claim = record(m_claims, uuid, &Claim::text, name);
    else if (database == "Source"_L1 && kind == LayerKind::Source && !uuid.isNull())
        annotation.source = record(m_sources, uuid, &Source::label, name);
    else if (database == "Entity"_L1 && kind == LayerKind::Entity && !uuid.isNull())
        m_entityUuids.insert(
            annotation.entity = record(m_entities, uuid, &Entity::name, name), uuid);
    else
        return kind == LayerKind::Entity && linkEntity(annotation, database, id, name);
    return true;
}

void BratReader::readReferences(BratDocument &document, Marked &marked)
{
    for (const BratDocument::Property &line : std::as_const(document.references)) {
        Annotation *annotation = find(line.of, marked);
        if (!annotation || !link(*annotation, line)) {
            document.remark(line.number,
                tr("the reference to %1 is not for an entity; it was left out").arg(line.value));
        }
    }
}

} // namespace Standoff
