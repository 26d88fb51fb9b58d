// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/names/namewatch.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/naming.h"
#include "session/verbs/records.h"
#include "support/workbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What is left of an article's names always agrees with what one would find who looks anew.
class NameWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void agreesWithWhoLooksAnew();
    void isToldOnce();

private:
    // How many names have no entity and are not said to be none, by looking at all.
    int leftByBruteForce() const;
    const OpenArticle &article() const { return *m_bench->project().openArticle(m_article); }
    void show(const QString &text)
    {
        m_article = m_bench->add(u"One"_s, text);
        m_watch->setArticle(m_article);
        QTRY_VERIFY(m_watch->isReady());
    }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<NameWatch> m_watch;
    ArticleId m_article;
};

void NameWatchTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_reader = std::make_unique<BackgroundReader>(m_bench->session());
    m_watch = std::make_unique<NameWatch>(m_bench->session(), *m_reader);
}

void NameWatchTest::cleanup()
{
    m_watch.reset();
    m_reader.reset();
    m_bench.reset();
}

int NameWatchTest::leftByBruteForce() const
{
    const ArticleText &text = article().text();
    const QStringList notNames = m_bench->project().find(m_article)->notNames;
    int left = 0;
    for (const NameCandidate &candidate :
        nameCandidates(text, namesByCapitals(text, {}), KnownNames(m_bench->project()))) {
        bool isLeft = !notNames.contains(text.slice(candidate.range).toString());
        for (const Annotation &annotation : article().annotations()) {
            const bool isEntity = m_bench->project().kindOf(annotation.tag) == LayerKind::Entity;
            for (const TextRange range : article().rangesOf(annotation))
                isLeft = isLeft && !(isEntity && range.intersects(candidate.range));
        }
        left += isLeft ? 1 : 0;
    }
    return left;
}

void NameWatchTest::agreesWithWhoLooksAnew()
{
    show(u"Then Vladimir Putin met Kim Jong Un, and Putin saw the old mayor of Pyongyang.\n"_s
            .repeated(5));
    QCOMPARE(m_watch->left(), 20);
    QRandomGenerator random(8);
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    const TagId source = m_bench->tag(LayerKind::Source, u"Named"_s);
    const int size = article().text().size();
    for (int round = 0; round < 150; ++round) {
        const auto ids = article().annotations().keys();
        const int choice = random.bounded(10);
        if (choice < 5) {
            const int begin = random.bounded(size - 15);
            (void)annotate(m_bench->session(), m_article, choice == 0 ? source : person,
                {{begin, begin + 1 + random.bounded(14)}});
        } else if (choice < 7 && !ids.isEmpty()) {
            const AnnotationId id = ids[random.bounded(int(ids.size()))];
            (void)removeAnnotations(m_bench->session(), m_article, {id});
        } else if (choice == 7 && !ids.isEmpty()) {
            const AnnotationId id = ids[random.bounded(int(ids.size()))];
            const TagId tag = article().find(id)->tag == person ? source : person;
            (void)retag(m_bench->session(), m_article, id, tag);
        } else if (choice == 8) {
            (void)notAName(m_bench->session(), m_article,
                QStringList{u"Putin"_s, u"Pyongyang"_s, u"Kim Jong Un"_s}[random.bounded(3)]);
        } else {
            (void)m_bench->session().undo();
        }
        if (round % 10 == 9)
            QTRY_COMPARE(m_watch->left(), leftByBruteForce());
    }
}

void NameWatchTest::isToldOnce()
{
    show(u"Then Kim met Putin, and the mayor left.\n"_s);
    QSignalSpy changed(m_watch.get(), &NameWatch::changed);
    m_bench->mark(m_article, m_bench->tag(LayerKind::Cue, u"Cue"_s), u"met"_s);
    QCOMPARE(changed.size(), 0); // it is about no name
    m_bench->markPerson(m_article, u"Kim"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_watch->left(), 1);
    QCOMPARE(m_watch->nextFrom(0)->range, (TextRange{13, 18}));
    QVERIFY(!m_watch->nextFrom(14));
    QCOMPARE(m_watch->previousBefore(39)->range, (TextRange{13, 18}));
    QVERIFY(!m_watch->previousBefore(13));
    QVERIFY(m_watch->isLeft({13, 18}) && !m_watch->isLeft({5, 8}));
    m_bench->session().closeArticle(m_article);
    m_watch->setArticle({});
    QCOMPARE(m_watch->left(), 0);
}

STANDOFF_TEST(QCoreApplication, NameWatchTest)
#include "tst_namewatch.moc"
