// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "formats/standoff/standoffformat.h"
#include "program/testprogram.h"
#include "session/session.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/importvalues.h"
#include "support/project/sampleproject.h"
#include "support/verifyresult.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// The values of a project, of which one at a time can be made wrong.
class Values
{
public:
    explicit Values(const ChangeSet &changes)
        : m_changes(changes)
    {
    }

    const ChangeSet &changes() const { return m_changes; }

    template <typename Value>
    const Value &any(QRandomGenerator &random) const
    {
        const auto &list = m_changes.of<Value>();
        return *list[random.bounded(list.size())].after;
    }

    template <typename Value>
    void replace(const Value &value)
    {
        ChangeSet changes(m_changes.verb);
        changes.texts = m_changes.texts;
        changes.originals = m_changes.originals;
        m_changes.forEachList([&]<typename Other>(const QList<Change<Other>> &list) {
            for (const Change<Other> &change : list) {
                if constexpr (std::is_same_v<Value, Other>)
                    changes.create(change.after->id == value.id ? value : *change.after);
                else
                    changes.create(*change.after);
            }
        });
        m_changes = changes;
    }

private:
    ChangeSet m_changes;
};

using Mutation = void (*)(Values &values, QRandomGenerator &random);

template <typename Value, typename Function>
void change(Values &values, QRandomGenerator &random, Function &&function)
{
    Value value = values.any<Value>(random);
    function(value);
    values.replace(value);
}

// Some make a value wrong, some now and then, some never.
const Mutation mutations[] = {
    [](Values &values, QRandomGenerator &random) {
        change<Annotation>(values, random, [&random](Annotation &annotation) {
            Fragment &fragment = annotation.fragments[random.bounded(annotation.fragments.size())];
            fragment.range.begin += random.bounded(-10, 10);
            fragment.range.end += random.bounded(-10, 300);
        });
    },
    [](Values &values, QRandomGenerator &random) {
        change<Annotation>(values, random,
            [](Annotation &annotation) { std::ranges::reverse(annotation.fragments); });
    },
    [](Values &values, QRandomGenerator &random) {
        change<Annotation>(values, random,
            [](Annotation &annotation) { annotation.fragments.append(annotation.fragments); });
    },
    [](Values &values, QRandomGenerator &random) {
        const VersionId version = values.any<Version>(random).id;
        change<Annotation>(
            values, random, [version](Annotation &annotation) { annotation.version = version; });
    },
    [](Values &values, QRandomGenerator &random) {
        const AnnotationId part = values.any<Annotation>(random).id;
        change<Attribution>(values, random,
            [part](Attribution &attribution) { attribution.contents.append(part); });
    },
    [](Values &values, QRandomGenerator &random) {
        const AttributionId parent = values.any<Attribution>(random).id;
        change<Attribution>(
            values, random, [parent](Attribution &attribution) { attribution.parent = parent; });
    },
    [](Values &values, QRandomGenerator &random) {
        const AnnotationId end = values.any<Annotation>(random).id;
        change<Relation>(
            values, random, [end](Relation &relation) { relation.toAnnotation = end; });
    },
    [](Values &values, QRandomGenerator &random) {
        change<Relation>(values, random, [](Relation &relation) { relation.fromEntity = {}; });
    },
    [](Values &values, QRandomGenerator &random) {
        change<RoleMark>(
            values, random, [&random](RoleMark &mark) { mark.paragraph = random.bounded(5); });
    },
    [](Values &values, QRandomGenerator &random) {
        const VersionId version = values.any<Version>(random).id;
        change<Article>(values, random, [version](Article &article) { article.version = version; });
    },
    [](Values &values, QRandomGenerator &random) {
        const TagId parent = values.any<Tag>(random).id;
        change<Tag>(values, random, [parent](Tag &tag) { tag.parent = parent; });
    },
    [](Values &values, QRandomGenerator &random) {
        const ClaimId claim = values.any<Claim>(random).id;
        change<ClaimLink>(values, random, [claim](ClaimLink &link) { link.to = claim; });
    },
    [](Values &values, QRandomGenerator &random) {
        const VerdictId before = values.any<Verdict>(random).id;
        change<Verdict>(
            values, random, [before](Verdict &verdict) { verdict.supersedes = before; });
    },
    [](Values &values, QRandomGenerator &random) {
        change<Verdict>(values, random,
            [&random](Verdict &verdict) { verdict.ratingValue = random.bounded(-3, 9); });
    },
    [](Values &values, QRandomGenerator &random) {
        change<Entity>(values, random, [](Entity &entity) { entity.note += u'x'; });
    },
    [](Values &values, QRandomGenerator &random) {
        change<Tag>(values, random,
            [&random](Tag &tag) { tag.color = random.bounded(2) ? u"red"_s : u"#aabbcc"_s; });
    },
};

} // namespace

// A project that is loaded and an import are judged by the same rules: what `check` calls an error
// is what an import of the same values refuses, and what is exported nevertheless is taken.
class AlikeTest : public QObject
{
    Q_OBJECT

private slots:
    void checkAndImport_data();
    void checkAndImport();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Errors of the rules; what the anchors say is told apart.
    static QStringList errorsOf(const Session &session, bool &anchors);

    QTemporaryDir m_folder;
};

QStringList AlikeTest::errorsOf(const Session &session, bool &anchors)
{
    QStringList errors;
    for (const Problem &problem : allProblems(session)) {
        anchors |= problem.check == "anchor"_L1;
        if (problem.severity == Severity::Error && problem.check == "validity"_L1)
            errors.append(problem.message);
    }
    return errors;
}

void AlikeTest::checkAndImport_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 0; seed < 200; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

void AlikeTest::checkAndImport()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    const ValueMaker sample = sampleProject();
    Values values(sample.values);
    for (int i = random.bounded(1, 4); i > 0; --i)
        mutations[random.bounded(int(std::size(mutations)))](values, random);

    const QString file = path(u"%1.standoff"_s.arg(seed));
    {
        const auto store = ProjectStore::create(file);
        VERIFY_RESULT(store);
        const Annotator &ada = sample.annotators.first();
        VERIFY_RESULT((*store)->annotator(ada.name, ada.uuid));
        if (const auto written = (*store)->apply(values.changes(), {}); !written) {
            // The schema itself does not take it.
            QVERIFY(written.error().text.contains(u"constraint"_s));
            return;
        }
    }
    const auto session = Session::open(file);
    VERIFY_RESULT(session);
    bool anchors = false;
    const QStringList errors = errorsOf(**session, anchors);

    const auto other = Session::create(path(u"%1-other.standoff"_s.arg(seed)));
    VERIFY_RESULT(other);
    const auto imported =
        importValues(**other, values.changes(), sample.annotators, TagsetImport::ReplaceWhenEmpty);
    QVERIFY2(bool(imported) == errors.isEmpty(),
        qPrintable(u"check: %1\nimport: %2"_s.arg(
            errors.join(u'\n'), imported ? u"taken"_s : imported.error().text)));

    const QString json = path(u"%1.json"_s.arg(seed));
    VERIFY_RESULT(exportTo(json, StandoffFormat(), **session));
    const QList<Fault> told = (*session)->faults();
    QCOMPARE(told.isEmpty(), errors.isEmpty());
    const auto read = readAll(StandoffFormat(), {json});
    QCOMPARE(bool(read), !anchors);
    if (!read)
        return;
    const auto third = Session::create(path(u"%1-third.standoff"_s.arg(seed)));
    VERIFY_RESULT(third);
    VERIFY_RESULT(
        importValues(**third, read->values, read->annotators, TagsetImport::ReplaceWhenEmpty));
    bool none = false;
    QCOMPARE(errorsOf(**third, none), QStringList());
    QVERIFY(!none);
    QCOMPARE((*third)->store().verify()->size(), 0);
}

STANDOFF_TEST(QCoreApplication, AlikeTest)
#include "tst_alike.moc"
