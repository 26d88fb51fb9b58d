// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffformat.h"
#include "text/articletext.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The sample project that comes with the program, as a person meets it first: it must load without
// a remark, and be an example of how to annotate.
class TestSample : public QObject
{
    Q_OBJECT

private:
    static QString path(const QString &name)
    {
        return qEnvironmentVariable("STANDOFF_SOURCE") + u"/resources/samples/"_s + name;
    }

    template <typename Value>
    QList<Value> all() const
    {
        QList<Value> values;
        for (const Change<Value> &change : m_sample.values.of<Value>())
            values.append(*change.after);
        return values;
    }

    template <typename Value>
    std::optional<Value> find(Id<Value> id) const
    {
        for (const Value &value : all<Value>()) {
            if (value.id == id)
                return value;
        }
        return std::nullopt;
    }

    template <typename Record>
    void eachIsMentioned(Id<Record> Annotation::*reference) const
    {
        const QList<Annotation> annotations = all<Annotation>();
        for (const Record &record : all<Record>())
            QVERIFY(std::ranges::contains(annotations, record.id, reference));
    }

    Imported m_sample;
    ArticleText m_text;

private slots:
    void initTestCase()
    {
        Result<Imported> read = StandoffFormat().read({path(u"seoul-weighs-arms.json"_s)});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        m_sample = std::move(*read);
        QCOMPARE(m_sample.remarks, QStringList());
        QCOMPARE(m_sample.values.texts.size(), 1);
        m_text = ArticleText(m_sample.values.texts.first());
    }

    void isOfTheArticleBesideIt()
    {
        QFile article(path(u"seoul-weighs-arms.md"_s));
        QVERIFY(article.open(QIODevice::ReadOnly));
        QCOMPARE(m_sample.values.originals.size(), 1);
        QCOMPARE(m_sample.values.originals.first(), article.readAll());
    }

    void fragmentsAreWholeWords()
    {
        const QString &text = m_text.string();
        const auto isInsideWord = [&text](int offset) {
            return offset > 0 && offset < text.size() && text[offset - 1].isLetterOrNumber()
                && text[offset].isLetterOrNumber();
        };
        for (const Annotation &annotation : all<Annotation>()) {
            for (const Fragment &fragment : annotation.fragments) {
                const TextRange range = m_text.fromCodePoints(fragment.range);
                QCOMPARE(m_text.slice(range), fragment.text);
                QVERIFY2(!isInsideWord(range.begin) && !isInsideWord(range.end),
                    qPrintable(fragment.text));
                QCOMPARE(fragment.text.trimmed(), fragment.text);
                QVERIFY(!fragment.text.isEmpty() && !fragment.text.contains(u'\n'));
            }
        }
    }

    void showsWhatTheProgramIsFor()
    {
        QVERIFY(all<Annotation>().size() >= 40);
        QVERIFY(all<Claim>().size() >= 5);
        QVERIFY(all<Source>().size() >= 7);
        QVERIFY(std::ranges::any_of(all<Annotation>(),
            [](const Annotation &annotation) { return annotation.fragments.size() > 1; }));
        const QList<Source> sources = all<Source>();
        for (const QString &identification : {u"named"_s, u"described"_s, u"unnamed"_s})
            QVERIFY(std::ranges::contains(sources, identification, &Source::identification));
        const QList<Attribution> attributions = all<Attribution>();
        for (const QString &form : {u"direct"_s, u"indirect"_s, u"mixed"_s})
            QVERIFY(std::ranges::contains(attributions, form, &Attribution::form));
        QVERIFY(std::ranges::any_of(
            attributions, [](const Attribution &each) { return each.parent.number != 0; }));
    }

    void recordsAreMentioned()
    {
        eachIsMentioned<Entity>(&Annotation::entity);
        eachIsMentioned<Claim>(&Annotation::claim);
        eachIsMentioned<Source>(&Annotation::source);
    }

    void attributionsAreWhole()
    {
        for (const Attribution &attribution : all<Attribution>()) {
            QVERIFY(find(attribution.cue));
            QCOMPARE(attribution.sources.size(), 1);
            QCOMPARE(attribution.records.size(), 1);
            // The register's source is that of the words that name it.
            QCOMPARE(find(attribution.sources.first())->source, attribution.records.first());
            QCOMPARE(attribution.contents.size(), 1);
            QVERIFY(find(attribution.contents.first())->claim.number != 0);
        }
    }

    void disputedClaimHasEvidenceAndVerdict()
    {
        QCOMPARE(all<Verdict>().size(), 1);
        const ClaimId disputed = all<Verdict>().first().claim;
        QStringList stances;
        for (const Annotation &annotation : all<Annotation>()) {
            if (annotation.claim == disputed)
                stances.append(annotation.stance);
        }
        QVERIFY(stances.contains(u"support"_s) && stances.contains(u"deny"_s));
        QStringList bearings;
        for (const Evidence &evidence : all<Evidence>()) {
            QCOMPARE(evidence.claim, disputed);
            QVERIFY(find(evidence.annotation));
            bearings.append(evidence.bearing);
        }
        QVERIFY(bearings.contains(u"supports"_s) && bearings.contains(u"refutes"_s));
    }

    void shortTextsAreShort()
    {
        for (const Claim &claim : all<Claim>())
            QVERIFY2(claim.shortText.size() <= 75, qPrintable(claim.shortText));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
