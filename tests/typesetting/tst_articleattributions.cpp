// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/project/markedarticle.h"
#include "typesetting/articleattributions.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// What is known of the attributions of an article follows whatever changes in it.
class TestArticleAttributions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void partsBelongTogether();
    void spansFollowTheParts();
    void othersDoNotMatter();

private:
    QList<AttributionId> passing(const QString &snippet) const
    {
        return m_attributions.passing(m_marked.range(snippet));
    }

    static constexpr AttributionId attribution{1};
    MarkedArticle m_marked{{}};
    ArticleAttributions m_attributions;
    AnnotationId m_content, m_cue, m_other;
};

void TestArticleAttributions::init()
{
    m_marked = MarkedArticle(u"Officials said that the pact holds and more, Kim wrote.\n"_s);
    const auto mark = [this](TagId tag, const QString &snippet) {
        return m_marked.mark(tag, snippet).of<Annotation>().first().after->id;
    };
    m_content = mark(MarkedArticle::claim, u"the pact holds"_s);
    m_cue = mark(MarkedArticle::cue, u"said"_s);
    m_other = mark(MarkedArticle::person, u"Kim"_s);
    ChangeSet changes;
    changes.create(Attribution{.id = attribution,
        .version = m_marked.article.version().id,
        .cue = m_cue,
        .contents = {m_content}});
    m_marked.article.apply(changes);
    m_attributions.setArticle(&m_marked.article);
}

void TestArticleAttributions::partsBelongTogether()
{
    const QSet<AnnotationId> parts{m_content, m_cue};
    for (const AnnotationId part : parts) {
        const QList<AnnotationId> with = m_attributions.partsWith(part);
        QCOMPARE(QSet<AnnotationId>(with.begin(), with.end()), parts);
    }
    QVERIFY(m_attributions.partsWith(m_other).isEmpty());
}

void TestArticleAttributions::spansFollowTheParts()
{
    QCOMPARE(passing(u"that"_s), QList{attribution}); // between its parts
    QVERIFY(passing(u"Officials"_s).isEmpty());
    QVERIFY(passing(u"more"_s).isEmpty());
    const Annotation before = *m_marked.article.find(m_content);
    Annotation after = before;
    after.fragments = m_marked.article.fragmentsFor({m_marked.range(u"the pact holds and more"_s)});
    ChangeSet changes;
    changes.update(before, after);
    m_marked.article.apply(changes);
    QVERIFY(m_attributions.apply(changes));
    QCOMPARE(passing(u"more"_s), QList{attribution});
    m_marked.article.apply(changes.inverted());
    QVERIFY(m_attributions.apply(changes.inverted()));
    QVERIFY(passing(u"more"_s).isEmpty());
}

void TestArticleAttributions::othersDoNotMatter()
{
    QCOMPARE(passing(u"that"_s), QList{attribution});
    const ChangeSet gone = m_marked.unmark(m_other);
    QVERIFY(!m_attributions.apply(gone));
    QCOMPARE(passing(u"that"_s), QList{attribution});
    ChangeSet changes;
    changes.remove(m_marked.article.attributions().value(attribution));
    m_marked.article.apply(changes);
    QVERIFY(m_attributions.apply(changes));
    QVERIFY(passing(u"that"_s).isEmpty());
}

STANDOFF_TEST(QCoreApplication, TestArticleAttributions)
#include "tst_articleattributions.moc"
