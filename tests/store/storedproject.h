// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/projectstore.h"
#include "support/verifyresult.h"

#include <QFile>
#include <sqlite3.h>

namespace Standoff {

// What the project of the store's tests holds.
struct StoredProject
{
    QString text = QStringLiteral("\U0001F600 Kim met Putin in Pyongyang.\nKim said so.\n");
    LayerId layer{1001};
    TagId tag{1002};
    ArticleId article{1003};
    VersionId version{1004};
    EntityId entity{1005};
    AttributionId attribution{1000};

    // The tagset, the article and one annotation, on "Kim", and an attribution that says
    // nothing.
    ChangeSet firstChanges() const
    {
        ChangeSet changes(QStringLiteral("test"));
        changes.create(Layer{.id = layer,
            .uuid = uuid(1),
            .name = QStringLiteral("Entities"),
            .kind = LayerKind::Entity});
        changes.create(Tag{.id = tag,
            .uuid = uuid(2),
            .layer = layer,
            .name = QStringLiteral("Person"),
            .code = QStringLiteral("PER"),
            .color = QStringLiteral("#123456")});
        changes.create(Article{
            .id = article, .uuid = uuid(3), .title = QStringLiteral("Pact"), .version = version});
        const ArticleText read(text);
        changes.create(Version{.id = version,
            .uuid = uuid(4),
            .article = article,
            .sha256 = sha256Of(text),
            .characters = read.codePointCount(),
            .paragraphs = read.paragraphCount(),
            .companions = {{QStringLiteral("brat"), QStringLiteral("pact “1”.ann"),
                sha256Of(QStringLiteral("T1")), sha256Of(QString())}},
            .created = time()});
        changes.create(Entity{.id = entity, .uuid = uuid(5), .name = QStringLiteral("Kim")});
        changes.create(annotation(1006, {2, 5}, QStringLiteral("Kim")));
        changes.create(Attribution{.id = attribution,
            .uuid = uuid(7),
            .version = version,
            .type = QStringLiteral("Attribution-no-source"),
            .created = time()});
        changes.texts.insert(sha256Of(text), text);
        return changes;
    }
    Annotation annotation(qint64 id, CodePointRange range, const QString &words) const
    {
        return {.id = {id},
            .uuid = uuid(id),
            .version = version,
            .tag = tag,
            .fragments = {{range, words}},
            .entity = entity,
            .created = time(),
            .modified = time()};
    }
    // One more annotation, on "Putin".
    ChangeSet oneMore(qint64 id) const
    {
        ChangeSet changes(QStringLiteral("annotate"));
        changes.create(annotation(id, {10, 15}, QStringLiteral("Putin")));
        return changes;
    }

    static QUuid uuid(qint64 number)
    {
        return QUuid(uint(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    }
    static QDateTime time() { return QDateTime(QDate(2024, 6, 20), QTime(12, 0), QTimeZone::UTC); }
};

// Makes the project; nullptr, with a warning, when that fails.
inline std::unique_ptr<ProjectStore> storedProject(const QString &path)
{
    auto store = ProjectStore::create(path);
    const auto filled = store.and_then(
        [](const auto &made) { return made->apply(StoredProject().firstChanges(), {}); });
    if (!filled) {
        qWarning().noquote() << filled.error().text;
        return nullptr;
    }
    return std::move(*store);
}

// What another program does to the file, without asking us.
inline bool runElsewhere(const QString &path, const QByteArray &script)
{
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qWarning("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
    return done;
}

// The first column of its first row.
inline QString textElsewhere(const QString &path, const QByteArray &query)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString text;
    if (sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_prepare_v2(database, query.constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return text;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace Standoff
