// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/dump.h"
#include "project/uuid.h"
#include "project/valuejson.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Values, change sets and the dump, over a project that has every type of value.
class ProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void invertedTwiceIsTheSame();
    void undoneIsAsBefore();
    void jsonGivesEqualValues();
    void jsonKeepsMarksAtTheBeginning();
    void uuidsSortAsTheyWereMade();
    void talliesFollow();
    void aSetCountsWhatItChanges();
    void dumpIsReadable();
    void dumpTellsDifferences();
    void dumpKnowsNoIds();

private:
    ValueMaker m_sample = sampleProject();
};

void ProjectTest::invertedTwiceIsTheSame()
{
    ChangeSet changes = m_sample.values;
    const Tag tag = *changes.of<Tag>()[0].after;
    Tag renamed = tag;
    renamed.name = u"other"_s;
    ChangeSet edit(u"edit"_s);
    edit.update(tag, renamed);
    edit.update(tag, tag); // nothing
    edit.remove(*changes.of<Term>()[0].after);
    QCOMPARE(edit.size(), 2);
    QVERIFY(edit.inverted() != edit);
    QCOMPARE(edit.inverted().inverted(), edit);

    ChangeSet again = changes.inverted().inverted();
    again.texts = changes.texts; // an inverted set does not carry them
    again.originals = changes.originals;
    QCOMPARE(again, changes);
}

void ProjectTest::undoneIsAsBefore()
{
    MemoryProject project(m_sample.values, m_sample.annotators);
    const QString before = dump(project).value();
    const auto tallies = project.project().tallies();
    ChangeSet edit(u"edit"_s);
    for (const auto &change : m_sample.values.of<Annotation>()) {
        Annotation moved = *change.after;
        moved.note += u"!"_s;
        moved.attributes.clear();
        moved.entity = {};
        edit.update(*change.after, moved);
    }
    edit.remove(*m_sample.values.of<Attribution>()[1].after);
    edit.remove(*m_sample.values.of<Verdict>()[1].after);
    edit.remove(*m_sample.values.of<RoleMark>()[0].after);
    edit.remove(*m_sample.values.of<Relation>()[2].after);
    Article renamed = *m_sample.values.of<Article>()[0].after;
    renamed.title = u"another"_s;
    edit.update(*m_sample.values.of<Article>()[0].after, renamed);
    project.apply(edit);
    const QString after = dump(project).value();
    QVERIFY(after != before);
    QVERIFY(project.project().tallies() != tallies);
    project.apply(edit.inverted());
    QCOMPARE(dump(project).value(), before);
    QCOMPARE(project.project().tallies(), tallies);
    project.apply(edit);
    QCOMPARE(dump(project).value(), after);
}

void ProjectTest::jsonGivesEqualValues()
{
    int types = 0;
    m_sample.values.forEachList([&types]<typename Value>(const QList<Change<Value>> &changes) {
        ++types;
        QVERIFY2(!changes.isEmpty(), Describe<Value>::name);
        for (const auto &change : changes) {
            const Json json = valueToJson(*change.after, [](auto id) { return Json(id.number); });
            Value read;
            const Result<> done = valueFromJson(json, read, [](const Json &reference, auto &id) {
                id.number = reference.is_number_integer() ? reference.get<qint64>() : 0;
                return bool(id);
            });
            QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
            QVERIFY2(read == *change.after, json.dump().c_str());
            // And each key matters: without it the value is another one.
            for (const auto &[key, member] : json.items()) {
                Json less = json;
                less.erase(key);
                Value poorer;
                QVERIFY(valueFromJson(less, poorer, [](const Json &reference, auto &id) {
                    id.number = reference.get<qint64>();
                    return true;
                }));
                QVERIFY2(!(poorer == *change.after), key.c_str());
            }
        }
    });
    QCOMPARE(types, 18);
}

void ProjectTest::jsonKeepsMarksAtTheBeginning()
{
    const QString text = u"\ufeffa\u2028😀\u0001\"\\"_s;
    QString read;
    QVERIFY(fromJson(Json::parse(toJson(text).dump()), read));
    QCOMPARE(read, text);
}

void ProjectTest::talliesFollow()
{
    const MemoryProject project(m_sample.values, m_sample.annotators);
    QHash<qint64, int> counted;
    for (const auto &change : m_sample.values.of<Annotation>()) {
        ++counted[change.after->version.number];
        ++counted[change.after->tag.number];
        if (change.after->record())
            ++counted[change.after->record().number];
    }
    QCOMPARE(project.project().tallies(), counted);
}

void ProjectTest::aSetCountsWhatItChanges()
{
    QRandomGenerator random(7);
    const auto any = [&random](int most) { return qint64(random.bounded(most)); };
    const auto made = [&any](qint64 id) {
        Annotation annotation{.id = {id}, .version = {1 + any(2)}, .tag = {10 + any(2)}};
        if (any(2) == 1)
            annotation.claim = {20 + any(2)};
        return annotation;
    };
    const auto counted = [](const ChangeSet &changes) {
        ChangeSet::Tally tally = changes.unlisted();
        const auto count = [&tally](const std::optional<Annotation> &annotation, int times) {
            if (!annotation)
                return;
            tally[annotation->version.number] += times;
            tally[annotation->tag.number] += times;
            if (annotation->record())
                tally[annotation->record().number] += times;
        };
        for (const auto &change : changes.of<Annotation>()) {
            count(change.before, -1);
            count(change.after, 1);
        }
        tally.removeIf([](const auto &entry) { return entry.value() == 0; });
        return tally;
    };
    ChangeSet changes;
    for (qint64 id = 1; id < 200; ++id) {
        const Annotation annotation = made(id);
        switch (any(5)) {
        case 0:
            changes.create(annotation);
            break;
        case 1:
            changes.update(annotation, made(id));
            break;
        case 2:
            changes.remove(annotation);
            break;
        case 3:
            changes.setUnlisted({{any(3), int(any(9))}, {10, int(any(9)) - 4}});
            break;
        default:
            if (const auto count = changes.of<Annotation>().size(); count > 0) {
                const qint64 place = any(int(count));
                changes.amend(place, made(changes.of<Annotation>()[place].either().id.number));
            }
        }
        QCOMPARE(changes.tally(), counted(changes));
        QCOMPARE(changes.inverted().tally(), counted(changes.inverted()));
    }
    QVERIFY(!changes.tally().isEmpty());
}

void ProjectTest::dumpIsReadable()
{
    const QString text = dump(MemoryProject(m_sample.values, m_sample.annotators)).value();
    const QStringList wanted{u"layer  name \"Entities\"  kind entity"_s,
        u"  tag  layer \"Entities\"  name \"person\"  color \"#4e79a7\"  key \"p\""_s,
        u"  name \"장소\"  code \"GPE\""_s, u"companions [[\"brat\", \"treaty “2024”.ann\", "_s,
        u"terms source.kind [\"person\", \"=HYPERLINK(\\\"x\\\")\"]"_s,
        u"entity  type \"person\"  name \"Zoë Müller\"  aliases [\"Z. Müller\", \"Müller, Zoë\"]"_s,
        u"    paragraph 0 headline"_s,
        u"    annotation  tag \"Entities\"/\"person\"  fragments [22-32 \"Zoë Müller\"]"_s,
        u"cue 93-97 \"told\""_s, u"sources [75-92 \"a senior official\"]"_s,
        u"parent (attribution  type \"Attribution-no-source\"  sources [75-92 "_s,
        u"evidence  claim \"10% of them left.\"  annotation 29-"_s,
        u"supersedes (verdict  claim \"12% of them left.\"  conclusion \"supported\""_s};
    for (const QString &line : wanted)
        QVERIFY2(text.contains(line), qPrintable(line + u"\n\n"_s + text));
}

// Every field but ids, UUIDs, times and positions shows.
void ProjectTest::dumpTellsDifferences()
{
    const QString whole = dump(MemoryProject(m_sample.values, m_sample.annotators)).value();
    m_sample.values.forEachList([&]<typename Value>(const QList<Change<Value>> &changes) {
        const Value &value = *changes.first().after;
        forEachField(value, [&](const char *name, const auto &member) {
            using Member = std::decay_t<decltype(member)>;
            if constexpr (std::is_same_v<Member, QString>) {
                Value other = value;
                forEachField(other, [&](const char *otherName, auto &text) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(text)>, QString>) {
                        if (std::string_view(name) == otherName)
                            text += u"x"_s;
                    }
                });
                if constexpr (!std::is_same_v<Value, Version>) {
                    MemoryProject project(m_sample.values, m_sample.annotators);
                    ChangeSet edit(u"edit"_s);
                    edit.update(value, other);
                    project.apply(edit);
                    QVERIFY2(dump(project).value() != whole, name);
                }
            }
        });
    });
}

void ProjectTest::dumpKnowsNoIds()
{
    // The same content under other ids and UUIDs, made in the other order.
    const QString whole = dump(MemoryProject(m_sample.values, m_sample.annotators)).value();
    const auto renumber = [](auto &id) {
        if (id.number != 0)
            id.number = 10000 - id.number;
    };
    ChangeSet other(u"other"_s);
    other.texts = m_sample.values.texts;
    m_sample.values.forEachList([&](const auto &changes) {
        for (const auto &change : changes) {
            auto value = *change.after;
            forEachField(value, [&](const char *, auto &member) {
                using Member = std::decay_t<decltype(member)>;
                if constexpr (std::is_same_v<Member, QUuid>)
                    member = QUuid::createUuid();
                else if constexpr (isId<Member> && !std::is_same_v<Member, AnnotatorId>)
                    renumber(member);
                else if constexpr (isIdList<Member>)
                    std::ranges::for_each(member, renumber);
            });
            other.create(value);
        }
    });
    QCOMPARE(dump(MemoryProject(other, m_sample.annotators)).value(), whole);
}

// Also those of one millisecond, and more than the counter counts.
void ProjectTest::uuidsSortAsTheyWereMade()
{
    const auto time = [](const QUuid &uuid) {
        return qFromBigEndian<quint64>(uuid.toRfc4122().constData()) >> 16;
    };
    const quint64 before = quint64(QDateTime::currentMSecsSinceEpoch());
    QByteArray last;
    QUuid uuid;
    for (int i = 0; i < 20'000; ++i) {
        uuid = newUuid();
        const QByteArray bytes = uuid.toRfc4122();
        QCOMPARE(quint8(bytes[6]) >> 4, 7); // the version
        QCOMPARE(quint8(bytes[8]) >> 6, 2); // the variant
        QVERIFY(last < bytes);
        last = bytes;
    }
    QVERIFY(time(uuid) >= before);
    QVERIFY(time(uuid) < before + 60'000);
}

STANDOFF_TEST(QCoreApplication, ProjectTest)
#include "tst_project.moc"
