// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mutations.h"

#include <QRandomGenerator>
#include <QStringList>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int pageSize = 4096;

// A project as another program opens it, one that keeps no rules.
class Database
{
public:
    explicit Database(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        run(u"PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA journal_mode = MEMORY;"
            "PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON"_s);
    }
    ~Database() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Database)

    // What is refused changes nothing, which is a mutation, too.
    void run(const QString &sql) const
    {
        sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }
    // The first column.
    QStringList list(const QString &sql) const
    {
        QStringList rows;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows.append(QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_handle = nullptr;
};

template <typename List>
auto pick(const List &list, QRandomGenerator &random)
{
    return list.isEmpty() ? typename List::value_type()
                          : list[random.bounded(qsizetype(list.size()))];
}

// Values that programs stumble over.
QString oddValue(QRandomGenerator &random)
{
    static const QStringList values{u"NULL"_s, u"0"_s, u"-1"_s, u"1"_s, u"7"_s, u"5000"_s,
        u"2147483647"_s, u"2147483648"_s, u"-2147483648"_s, u"4294967296"_s, u"4294967301"_s,
        u"9223372036854775807"_s, u"-9223372036854775808"_s, u"1.5"_s, u"1e308"_s, u"''"_s,
        u"'x'"_s, u"' '"_s, u"'\u00e9\u0301 \U0001F600'"_s, u"char(0)"_s, u"char(1, 10, 13, 27)"_s,
        u"char(65534, 65279, 8232, 8238)"_s, u"CAST(x'c3c3ff41' AS TEXT)"_s, u"x'00ff'"_s,
        u"zeroblob(100000)"_s, u"hex(zeroblob(100000))"_s, u"'<img src=\"file:///dev/zero\">'"_s,
        u"'javascript:alert(1)'"_s, u"'../../x'"_s, u"'=1+1'"_s, u"'[]'"_s, u"'{}'"_s, u"'null'"_s,
        u"'[1, {\"a\": []}]'"_s, u"'{\"before\": 1}'"_s,
        u"replace(hex(zeroblob(2000)), '00', '[')"_s, u"'2024-02-30T25:61:00Z'"_s,
        u"'99999-01-01'"_s, u"'01900000-0000-7000-8000-000000000001'"_s,
        u"'{01900000-0000-7000-8000-000000000001}'"_s, u"'done'"_s, u"'undone'"_s};
    return pick(values, random);
}

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

// One row of the table; those without a row id have an owner.
QString oneRow(const Database &database, const QString &table, QRandomGenerator &random)
{
    const bool hasOwner =
        !database.list(u"SELECT 1 FROM pragma_table_info('%1') WHERE name = 'owner'"_s.arg(table))
             .isEmpty();
    const QString key = hasOwner ? u"owner"_s : u"rowid"_s;
    const QString value =
        pick(database.list(u"SELECT %1 FROM %2"_s.arg(key, quoted(table))), random);
    return u"%1 = %2"_s.arg(key, value.isEmpty() ? u"0"_s : value);
}

QString anyChange(const Database &database, QRandomGenerator &random)
{
    const QString table =
        pick(database.list(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s), random);
    const QStringList columns =
        database.list(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    const QString column = quoted(pick(columns, random));
    const QString where = oneRow(database, table, random);
    switch (random.bounded(12)) {
    case 0:
        return u"DELETE FROM %1 WHERE %2"_s.arg(quoted(table), where);
    case 1:
        return u"DELETE FROM %1"_s.arg(quoted(table));
    case 2: // a value of another row
        return u"UPDATE %1 SET %2 = (SELECT %2 FROM %1 ORDER BY 1 DESC LIMIT 1) WHERE %3"_s.arg(
            quoted(table), column, where);
    case 3:
        return u"UPDATE %1 SET %2 = %3"_s.arg(quoted(table), column, oddValue(random));
    case 4:
        return u"UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2')"_s.arg(
            pick(QStringList{u"INTEGER"_s, u"NOT NULL"_s, u"CHECK"_s, u"STRICT"_s, u"TEXT"_s},
                random),
            pick(QStringList{u"TEXT"_s, u""_s, u"("_s, u"BLOB"_s}, random));
    case 5:
        return pick(QStringList{u"CREATE TRIGGER x_search_y AFTER INSERT ON change BEGIN UPDATE "
                                "article SET title = 'not by you'; END"_s,
                        u"CREATE VIEW x_search_v AS SELECT * FROM tag"_s,
                        u"CREATE TABLE x_search_t (x)"_s, u"DROP TABLE %1"_s.arg(quoted(table)),
                        u"ALTER TABLE %1 RENAME TO %2"_s.arg(quoted(table), u"y_search_z"_s),
                        u"PRAGMA user_version = 1"_s, u"PRAGMA application_id = 1"_s,
                        u"UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE rootpage > 0"_s},
            random);
    default:
        return u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(
            quoted(table), column, oddValue(random), where);
    }
}

// What keeps every rule of the tables, and says what cannot be. Each "?" is some id of the table
// whose name stands before it.
const QStringList lies{
    u"UPDATE annotation_fragments SET \"begin\" = 100000, \"end\" = 100010 WHERE owner = annotation?"_s,
    u"UPDATE annotation_fragments SET \"end\" = 4294967301 WHERE owner = annotation?"_s,
    u"UPDATE annotation_fragments SET \"begin\" = -9, \"end\" = -5 WHERE owner = annotation?"_s,
    u"UPDATE annotation_fragments SET \"begin\" = 9, \"end\" = 5 WHERE owner = annotation?"_s,
    u"UPDATE annotation_fragments SET \"begin\" = \"end\" WHERE owner = annotation?"_s,
    u"UPDATE annotation_fragments SET text = 'another' WHERE owner = annotation?"_s,
    u"DELETE FROM annotation_fragments WHERE owner = annotation?"_s,
    u"INSERT INTO annotation_fragments SELECT owner, position + 1, 0, 5, 'Seoul' FROM "
    "annotation_fragments WHERE owner = annotation? ORDER BY position DESC LIMIT 1"_s,
    u"UPDATE annotation_fragments SET position = position - 5 WHERE owner = annotation?"_s,
    u"UPDATE annotation SET version = version? WHERE id = annotation?"_s,
    u"UPDATE annotation SET tag = tag? WHERE id = annotation?"_s,
    u"UPDATE annotation SET entity = NULL, claim = NULL, source = source? WHERE id = annotation?"_s,
    u"UPDATE annotation SET source = NULL, entity = NULL, claim = claim? WHERE id = annotation?"_s,
    u"UPDATE article SET version = version? WHERE id = article?"_s,
    u"UPDATE version SET article = article? WHERE id = version?"_s,
    u"UPDATE version SET characters = 7, paragraphs = 100000 WHERE id = version?"_s,
    u"UPDATE version SET sha256 = (SELECT sha256 FROM content ORDER BY id DESC LIMIT 1)"_s,
    u"UPDATE version SET encoding = 'no such', media_type = 'x' WHERE id = version?"_s,
    u"UPDATE original SET bytes = x'00000004789c'"_s,
    u"UPDATE original SET bytes = x'ffffffff789c030000000001', size = 4294967295"_s,
    u"UPDATE content SET text = text || 'x'"_s, u"UPDATE content SET text = ''"_s,
    u"UPDATE role_mark SET paragraph = 5000"_s,
    u"INSERT INTO role_mark SELECT id + 900000, version, paragraph, 'quote' FROM role_mark"_s,
    u"UPDATE tag SET parent = id WHERE id = tag?"_s,
    u"UPDATE tag SET parent = tag? WHERE id = tag?"_s, u"UPDATE tag SET parent = tag?"_s,
    u"UPDATE tag SET layer = layer? WHERE id = tag?"_s,
    u"UPDATE tag SET color = 'red;}' WHERE id = tag?"_s, u"UPDATE tag SET \"key\" = 'p'"_s,
    u"UPDATE tag SET name = 'Same'"_s, u"UPDATE tag SET attributes = '[{\"values\": 3}]'"_s,
    u"UPDATE tag SET record_defaults = '[]'"_s, u"UPDATE layer SET kind = 'other'"_s,
    u"UPDATE layer SET name = 'Same'"_s, u"UPDATE attribution SET parent = id"_s,
    u"UPDATE attribution SET parent = attribution?"_s,
    u"UPDATE attribution SET version = version? WHERE id = attribution?"_s,
    u"UPDATE attribution SET cue = annotation? WHERE id = attribution?"_s,
    u"UPDATE attribution_contents SET value = annotation?"_s,
    u"UPDATE attribution_sources SET value = annotation? WHERE owner = attribution?"_s,
    u"UPDATE verdict SET supersedes = id"_s, u"UPDATE verdict SET supersedes = verdict?"_s,
    u"UPDATE verdict SET claim = claim?"_s, u"UPDATE claim_link SET to_claim = from_claim"_s,
    u"UPDATE claim_link SET from_claim = claim?, to_claim = claim?"_s,
    u"UPDATE claim SET types = '{}'"_s, u"UPDATE claim SET date = 'yesterday', state = 'odd'"_s,
    u"UPDATE source SET entity = entity?"_s, u"UPDATE entity SET aliases = '{\"a\": 1}'"_s,
    u"UPDATE entity SET same_as = '[\"javascript:alert(1)\"]'"_s,
    u"UPDATE entity SET name = char(27) || '[31m' || char(10) || name"_s,
    u"UPDATE entity SET uuid = 'x' WHERE id = entity?"_s,
    u"UPDATE annotation SET uuid = upper(uuid) WHERE id = annotation?"_s,
    u"UPDATE article SET title = '<img src=\"file:///dev/zero\">', url = 'file:///etc/passwd'"_s,
    u"UPDATE article SET title = char(27) || ']0;x' || char(7), direction = 'rtl'"_s,
    u"UPDATE article SET published = '20240-13-45', language = 'x-klingon-x'"_s,
    u"UPDATE tally SET annotations = annotations + 1000000000000"_s,
    u"UPDATE tally SET annotations = -5"_s, u"DELETE FROM tally"_s,
    u"UPDATE project SET next_id = 1"_s, u"UPDATE project SET next_id = 9223372036854775807"_s,
    u"UPDATE project SET revision = -1, uuid = '../../x'"_s, u"UPDATE change SET changes = '[]'"_s,
    u"UPDATE change SET changes = '{\"x\": [null]}'"_s,
    u"UPDATE change SET changes = replace(changes, '1', '2')"_s,
    u"UPDATE change SET status = 'done'"_s, u"UPDATE change SET status = 'undone'"_s,
    u"UPDATE change SET annotator = NULL, verb = '%1 %n'"_s, u"UPDATE change SET at = 'never'"_s,
    u"UPDATE annotation SET attributes = '[1]'"_s,
    u"UPDATE annotation SET attributes = '{\"a\": {\"b\": 1}}', stance = 'odd'"_s,
    u"UPDATE annotation SET created = '', modified = 'x'"_s,
    u"UPDATE evidence SET claim = claim?"_s, u"UPDATE grade SET source = source?"_s,
    u"UPDATE setting SET value = 'x'"_s, u"UPDATE annotator SET name = ''"_s};

// Puts an id wherever one is asked for.
QString completed(const Database &database, QString sql, QRandomGenerator &random)
{
    for (qsizetype at = 0; (at = sql.indexOf(u'?')) >= 0;) {
        qsizetype begin = at;
        while (begin > 0 && (sql[begin - 1].isLetter() || sql[begin - 1] == u'_'))
            --begin;
        const QString table = sql.mid(begin, at - begin);
        const QString id = pick(database.list(u"SELECT id FROM "_s + quoted(table)), random);
        sql.replace(begin, at - begin + 1, id.isEmpty() ? u"0"_s : id);
    }
    return sql;
}

} // namespace

QString mutateBytes(QByteArray &bytes, QRandomGenerator &random)
{
    const auto place = [&](qsizetype room) { return random.bounded(bytes.size() - room); };
    switch (random.bounded(6)) {
    case 0: {
        const int count = random.bounded(1, 30);
        for (int i = 0; i < count; ++i)
            bytes[place(0)] = char(random.bounded(256));
        return u"%1 bytes"_s.arg(count);
    }
    case 1:
        bytes.truncate(place(0));
        return u"cut at %1"_s.arg(bytes.size());
    case 2: {
        const qsizetype sector = place(512) / 512 * 512;
        bytes.replace(sector, 512, QByteArray(512, '\0'));
        return u"a sector of nothing at %1"_s.arg(sector);
    }
    case 3: {
        const qsizetype from = place(pageSize) / pageSize * pageSize;
        const qsizetype to = place(pageSize) / pageSize * pageSize;
        bytes.replace(to, pageSize, bytes.mid(from, pageSize));
        return u"the page at %1 is that at %2"_s.arg(to).arg(from);
    }
    case 4:
        bytes[random.bounded(100)] = char(random.bounded(256));
        return u"a byte of the header"_s;
    default: {
        const qsizetype bit = place(0) * 8 + random.bounded(8);
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        return u"bit %1"_s.arg(bit);
    }
    }
}

QString mutateRows(const QString &path, QRandomGenerator &random)
{
    const Database database(path);
    QStringList done;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        done.append(anyChange(database, random));
        database.run(done.last());
    }
    return done.join(u"; "_s);
}

QString mutateMeaning(const QString &path, QRandomGenerator &random)
{
    const Database database(path);
    QStringList done;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        done.append(completed(database, pick(lies, random), random));
        database.run(done.last());
    }
    return done.join(u"; "_s);
}

} // namespace Standoff
