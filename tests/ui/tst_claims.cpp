// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "dialogs/auditdialog.h"
#include "dialogs/dossierdialog.h"
#include "dialogs/projectsettingsdialog.h"
#include "panels/attributionbar.h"
#include "panels/problemspage.h"
#include "panels/sourcegraphview.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPageLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Who says what, on whose word, and does it hold: in the window.
class ClaimsTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void proposalsAreTakenByEnter();
    void threeKeysMakeAnAttribution();
    void whoAPronounMeansIsOffered();
    void partsAreAddedByTheKey();
    void clicksPickWords();
    void lettersFindAKnownSource();
    void escapeGoesBackStepByStep();
    void removingLeavesTheMarks();
    void problemsAreListedFixedAndWaived();
    void auditCountsAndSaves();
    void auditOffersWhatIsCounted();
    void dossierLeadsToTheWords();
    void dossierOpensTheWebOnly();
    void dossierNamesItsColumns();
    void dossierIsReadInTheDark();
    void settingsAreOneStep();

private:
    const OpenArticle &article() { return *m_view->article(); }
    void awaitDossiers()
    {
        for (const DossierDialog *dialog : m_window->findChildren<DossierDialog *>())
            QTRY_VERIFY_WITH_TIMEOUT(dialog->isUpToDate(), 10'000);
    }
    void select(const QString &words)
    {
        const int begin = int(article().text().string().indexOf(words));
        QVERIFY2(begin >= 0, qPrintable(words));
        m_view->setSelection({begin, begin + int(words.size())});
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view, Qt::Key(key), modifiers);
    }
    void click(const QString &words)
    {
        const int begin = int(article().text().string().indexOf(words));
        m_view->reveal({begin, begin + 1});
        QTest::qWait(300); // the view comes to rest
        const QRect place = m_view->rectanglesOf({begin, begin + 2}).first();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center());
    }
    QList<Attribution> attributions() { return article().attributions().values(); }
    QString words(AnnotationId id) { return id ? article().find(id)->text() : QString(); }
    void attribute(const QString &content, const QString &cue, const QString &source)
    {
        select(content);
        press(Qt::Key_A);
        select(cue);
        press(Qt::Key_Return);
        select(source);
        press(Qt::Key_Return);
    }
};

void ClaimsTest::init()
{
    IncomingArticle article;
    article.title = u"Pact"_s;
    article.text = ArticleText(u"The minister said that the pact holds.\n"
                               "“We will not leave it,” he added, “before the winter.”\n"
                               "The agency reported a broken “quotation.\n"_s);
    open(u"claims.standoff"_s, {article}, {1200, 800});
}

void ClaimsTest::proposalsAreTakenByEnter()
{
    auto *bar = m_window->findChild<AttributionBar *>();
    QVERIFY(bar->isHidden());
    select(u"the pact holds"_s);
    press(Qt::Key_A);
    QVERIFY(bar->isVisible());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(bar->isHidden());
    QCOMPARE(attributions().size(), 1);
    const Attribution made = attributions().first();
    QCOMPARE(words(made.contents.value(0)), u"the pact holds"_s);
    QCOMPARE(words(made.cue), u"said"_s);
    QCOMPARE(words(made.sources.value(0)), u"The minister"_s);
    QCOMPARE(m_view->currentAnnotation(), made.contents.first());
    QVERIFY(m_view->selection().isEmpty());
}

// A, Enter, Enter: in sentences in which who says it is not right beside what is said.
void ClaimsTest::threeKeysMakeAnAttribution()
{
    IncomingArticle more;
    more.title = u"Talks"_s;
    more.text = ArticleText(
        u"South Korea mentioned on June 20 it might contemplate sending weapons to Ukraine.\n"
        "After the summit, Kim mentioned the two had a “fiery friendship” at last.\n"
        "Ursula von der Leyen said on Tuesday in Berlin that the treaty is dead.\n"
        "A senior presidential official warned that arms may follow.\n"
        "The deal, which observers mentioned might end the war, is signed.\n"_s);
    open(u"talks.standoff"_s, {more}, {1200, 800});
    struct Wanted
    {
        QString content, cue, source, identification;
    };
    const QList<Wanted> all{{u"it might contemplate sending weapons to Ukraine"_s, u"mentioned"_s,
                                u"South Korea"_s, u"named"_s},
        {u"fiery friendship"_s, u"mentioned"_s, u"Kim"_s, u"named"_s},
        {u"the treaty is dead"_s, u"said"_s, u"Ursula von der Leyen"_s, u"named"_s},
        {u"arms may follow"_s, u"warned"_s, u"A senior presidential official"_s, u"described"_s},
        {u"might end the war"_s, u"mentioned"_s, u"observers"_s, u"collective"_s}};
    for (const Wanted &wanted : all) {
        const qsizetype before = attributions().size();
        select(wanted.content);
        press(Qt::Key_A);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(attributions().size(), before + 1);
        const Attribution made = attributions().last();
        QCOMPARE(words(made.contents.value(0)), wanted.content);
        QCOMPARE(words(made.cue), wanted.cue);
        QCOMPARE(words(made.sources.value(0)), wanted.source);
        const SourceId source = article().find(made.sources.first())->source;
        QCOMPARE(session().project().find(source)->identification, wanted.identification);
        const ClaimId claim = article().find(made.contents.first())->claim;
        QCOMPARE(session().project().find(claim)->claimant, source);
    }
}

void ClaimsTest::whoAPronounMeansIsOffered()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    const SourceId kim = *put(session(), Source{.label = u"Kim"_s, .identification = u"named"_s});
    const AnnotationId minister = attributions().first().sources.first();
    QVERIFY(linkRecord(session(), article().article(), minister, kim));
    select(u"We will not leave it"_s);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    const auto *hint = m_window->findChild<QLabel *>(u"attributionHint"_s);
    QVERIFY2(hint->text().contains(u"“he” for Kim"_s), qPrintable(hint->text()));
    press(Qt::Key_Return);
    const Attribution made = attributions().last();
    QCOMPARE(words(made.sources.value(0)), u"he"_s);
    QCOMPARE(article().find(made.sources.first())->source, kim);
    QVERIFY(session().undo());
    select(u"We will not leave it"_s);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ShiftModifier); // somebody else
    QVERIFY(article().find(attributions().last().sources.first())->source != kim);
}

void ClaimsTest::partsAreAddedByTheKey()
{
    select(u"We will not leave it"_s);
    press(Qt::Key_A);
    select(u"before the winter"_s);
    press(Qt::Key_A);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(attributions().size(), 1);
    const Attribution made = attributions().first();
    QCOMPARE(words(made.contents.first()), u"We will not leave it … before the winter"_s);
    QVERIFY(!made.cue);
    QVERIFY(made.sources.isEmpty());
}

void ClaimsTest::clicksPickWords()
{
    select(u"a broken"_s);
    press(Qt::Key_A);
    click(u"reported"_s);
    click(u"agency"_s);
    QCOMPARE(attributions().size(), 1);
    QCOMPARE(words(attributions().first().cue), u"reported"_s);
    QCOMPARE(words(attributions().first().sources.value(0)), u"agency"_s);
}

void ClaimsTest::lettersFindAKnownSource()
{
    const auto known = put(session(), Source{.label = u"Yonhap"_s});
    QVERIFY(known);
    select(u"the pact holds"_s);
    press(Qt::Key_A);
    press(Qt::Key_Tab);
    press(Qt::Key_Y); // no tag, and no other key: a letter
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *line = QApplication::activePopupWidget()->findChild<QLineEdit *>();
    QCOMPARE(line->text(), u"y"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(attributions().size(), 1);
    QCOMPARE(attributions().first().records, QList{*known});
}

void ClaimsTest::escapeGoesBackStepByStep()
{
    auto *bar = m_window->findChild<AttributionBar *>();
    select(u"the pact holds"_s);
    press(Qt::Key_A);
    press(Qt::Key_Tab);
    press(Qt::Key_Escape); // back to the cue
    QVERIFY(bar->isVisible());
    press(Qt::Key_Return); // which is proposed
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QVERIFY(attributions().isEmpty());
    QVERIFY(article().annotations().isEmpty());
    QVERIFY(!m_view->isPicking());
}

void ClaimsTest::removingLeavesTheMarks()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    QCOMPARE(article().annotations().size(), 3);
    press(Qt::Key_A, Qt::ShiftModifier);
    QVERIFY(attributions().isEmpty());
    QCOMPARE(article().annotations().size(), 3);
    QVERIFY(session().undo());
    QCOMPARE(attributions().size(), 1);
}

void ClaimsTest::problemsAreListedFixedAndWaived()
{
    auto *page = m_window->findChild<ProblemsPage *>();
    auto *list = page->findChild<QTreeView *>(u"problems"_s);
    m_window->findChild<QAction *>(u"problems"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 10'000); // the quotation
    const auto rowWith = [&](const QString &check) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(ProblemsModel::CheckRole).toString() == check)
                return index;
        }
        return QModelIndex();
    };
    // A word is cut; the fix takes the whole of it.
    const int at = int(article().text().string().indexOf(u"minister"_s));
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    const auto cut = annotate(session(), article().article(), person, {{at, at + 4}});
    QVERIFY(cut);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"word-boundary"_s).isValid(), 10'000);
    list->setCurrentIndex(rowWith(u"word-boundary"_s));
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(words(*cut), u"minister"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rowWith(u"word-boundary"_s).isValid(), 10'000);
    // The quotation may stay as it is, and says why.
    const QModelIndex quotation = list->model()->index(0, 0);
    list->setCurrentIndex(quotation);
    const int before = list->model()->rowCount();
    QTest::keyClick(list, Qt::Key_Delete);
    auto *reason = page->findChild<QLineEdit *>(u"waiverReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"as printed"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(session().project().all<Waiver>().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), before - 1, 10'000);
    QVERIFY(session().undo());
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), before, 10'000);
}

void ClaimsTest::auditCountsAndSaves()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    m_window->findChild<QAction *>(u"audit"_s)->trigger();
    auto *dialog = m_window->findChild<AuditDialog *>();
    QVERIFY(dialog);
    auto *names = dialog->findChild<QListWidget *>();
    names->setCurrentRow(1); // sources
    auto *cells = dialog->findChild<QTableWidget *>();
    QCOMPARE(cells->rowCount(), 1);
    QCOMPARE(cells->item(0, 0)->text(), u"The minister"_s);
    QCOMPARE(cells->item(0, 2)->text(), u"14"_s);
    QStringList written;
    for (QGraphicsItem *item : dialog->findChild<QGraphicsView *>()->scene()->items()) {
        if (const auto *label = dynamic_cast<QGraphicsTextItem *>(item))
            written.append(label->toPlainText());
    }
    QVERIFY2(written.contains(u"0 %"_s), qPrintable(written.join(u'|')));
    QVERIFY(writeAuditTable(path(u"t.csv"_s), dialog->table()));
    QFile csv(path(u"t.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\r\nThe minister,1,14,0."));
    for (const QString &name : {u"p.svg"_s, u"p.png"_s})
        QVERIFY(writeAuditTable(path(name), dialog->table()));
    QVERIFY(!QImage(path(u"p.png"_s)).isNull());
    for (const QString &name : {u"r.html"_s, u"r.pdf"_s})
        QVERIFY(dialog->report().write(path(name)));
    QFile html(path(u"r.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray report = html.readAll();
    QVERIFY(report.contains("claims") && report.contains("<svg") && report.contains("Unicode"));
    QFile pdf(path(u"r.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    QVERIFY(!dialog->report().write(path(u"no/such/folder.html"_s)));
    QVERIFY(!dialog->report().write(session().path()));
    QVERIFY(!writeAuditTable(session().path(), dialog->table()));
    dialog->close();
}

// Nothing of another part of the project stays while a new one is counted.
void ClaimsTest::auditOffersWhatIsCounted()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    m_window->findChild<QAction *>(u"audit"_s)->trigger();
    auto *dialog = m_window->findChild<AuditDialog *>();
    const auto isOffered = [&] {
        const auto buttons = dialog->findChildren<QPushButton *>();
        return std::ranges::count_if(buttons, &QWidget::isEnabled) == buttons.size();
    };
    QVERIFY(isOffered());
    auto *scope = dialog->findChild<QComboBox *>(u"auditScope"_s);
    scope->setCurrentIndex(scope->count() - 1); // the whole project
    QVERIFY(!isOffered());
    QCOMPARE(dialog->findChild<QTableWidget *>()->rowCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isUpToDate(), 20'000);
    QVERIFY(isOffered());
    QVERIFY(dialog->findChild<QTableWidget *>()->rowCount() > 0);
    dialog->close();
}

void ClaimsTest::dossierLeadsToTheWords()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    const Attribution made = attributions().first();
    m_window->findChild<QAction *>(u"dossier"_s)->trigger();
    auto *dialog = m_window->findChild<DossierDialog *>();
    QVERIFY(dialog);
    awaitDossiers();
    const QString text = dialog->findChild<QTextBrowser *>(u"dossier"_s)->toPlainText();
    QVERIFY(text.contains(u"the pact holds"_s));
    QVERIFY(text.contains(u"The minister"_s));
    m_view->setCurrentAnnotation({});
    QSignalSpy spy(dialog, &DossierDialog::mentionActivated);
    auto *graph = dialog->findChild<SourceGraphView *>();
    QTest::keyClick(graph, Qt::Key_Right); // the article
    QTest::keyClick(graph, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_view->currentAnnotation(), made.contents.first());
    const QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    QVERIFY(dialog->paper().savePdf(path(u"d.pdf"_s), page));
    QVERIFY(!dialog->paper().savePdf(session().path(), page));
    QPointer<DossierDialog> open(dialog);
    QVERIFY(session().undo()); // the claim is no more
    QTRY_VERIFY(!open);
}

// What Qt would hand to the desktop.
class Opened : public QObject
{
    Q_OBJECT

public:
    QStringList addresses;

public slots:
    void take(const QUrl &url) { addresses.append(url.toString()); }
};

void ClaimsTest::dossierOpensTheWebOnly()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    const ClaimId claim = session().project().all<Claim>().firstKey();
    const QStringList addresses{u"https://example.org/a"_s, u"file:///etc/passwd"_s,
        u"javascript:alert(1)"_s, u"claim:99"_s};
    for (const QString &address : addresses)
        QVERIFY(put(session(), Evidence{.claim = claim, .address = address}));
    trigger(u"dossier"_s);
    awaitDossiers();
    auto *page = m_window->findChild<QTextBrowser *>(u"dossier"_s);
    QStringList links;
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part)
            links.append(part.fragment().charFormat().anchorHref());
    }
    for (const QString &address : addresses) {
        QVERIFY(page->toPlainText().contains(address));
        QCOMPARE(links.contains(address), address == addresses.first());
    }
    Opened opened;
    const QStringList schemes{u"https"_s, u"file"_s, u"javascript"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &opened, "take");
    for (const QString &address : addresses.first(3))
        emit page->anchorClicked(QUrl(address));
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(opened.addresses, addresses.first(1));
}

void ClaimsTest::dossierNamesItsColumns()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    const ClaimId claim = session().project().all<Claim>().firstKey();
    const auto open = [this] {
        trigger(u"dossier"_s);
        awaitDossiers();
        return m_window->findChildren<QTextBrowser *>(u"dossier"_s).last();
    };
    const QTextBrowser *page = open();
    QVERIFY(!page->toPlainText().contains(u"Organisation’s rating"_s)); // there is none
    QVERIFY(put(session(),
        Verdict{.claim = claim, .rating = u"False"_s, .justification = u"It was left."_s}));
    QVERIFY(put(session(), Evidence{.claim = claim, .question = u"Who left?"_s}));
    awaitDossiers();
    QStringList lines = page->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const auto follow = [&lines](const QStringList &words) { // one in a cell
        const auto at = lines.indexOf(words.first());
        return at >= 0 && lines.sliced(at, words.size()) == words;
    };
    QVERIFY2(
        follow({u"Conclusion"_s, u"Organisation’s rating"_s, u"Justification"_s, u"By whom"_s}),
        qPrintable(page->toPlainText()));
    QVERIFY(follow({u"Bearing"_s, u"Question"_s, u"Answer"_s, u"Published"_s, u"Where"_s}));
    QVERIFY(follow({u"Published"_s, u"Article"_s, u"Stance"_s, u"On whose word"_s, u"Words"_s}));
}

void ClaimsTest::dossierIsReadInTheDark()
{
    attribute(u"the pact holds"_s, u"said"_s, u"The minister"_s);
    const ClaimId claim = session().project().all<Claim>().firstKey();
    for (int piece = 0; piece < 40; ++piece)
        QVERIFY(put(session(), Evidence{.claim = claim, .question = u"Who left?"_s}));
    m_window->findChild<QAction *>(u"dossier"_s)->trigger();
    auto *page = m_window->findChild<QTextBrowser *>(u"dossier"_s);
    const auto link = [page] {
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); part != block.end(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    return part.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    const auto canBeRead = [&] { // no better colour is needed
        const QColor color = link();
        return color.isValid() && Theme::readable(color, page->palette()) == color;
    };
    const auto restore = qScopeGuard([] { Theme::setAppearance(Qt::ColorScheme::Unknown); });
    Theme::setAppearance(Qt::ColorScheme::Light);
    QTRY_VERIFY(canBeRead());
    page->verticalScrollBar()->setValue(50);
    Theme::setAppearance(Qt::ColorScheme::Dark);
    QTRY_VERIFY(canBeRead());
    QCOMPARE(page->verticalScrollBar()->value(), 50); // also when something is done elsewhere
    QVERIFY(put(session(), Evidence{.claim = claim, .question = u"And then?"_s}));
    awaitDossiers();
    QVERIFY(page->toPlainText().contains(u"And then?"_s));
    QCOMPARE(page->verticalScrollBar()->value(), 50);
}

void ClaimsTest::settingsAreOneStep()
{
    m_window->findChild<QAction *>(u"project-settings"_s)->trigger();
    auto *dialog = m_window->findChild<ProjectSettingsDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"house"_s), u"The House"_s);
    dialog->findChild<QPlainTextEdit *>(u"ratingScale"_s)->setPlainText(u"False\n\nTrue \nFalse"_s);
    QTest::mouseClick(
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(session().project().setting(u"organisation"_s), u"The House"_s);
    QCOMPARE(session().project().setting(u"rating.scale"_s), u"False\nTrue"_s);
    QVERIFY(session().undo());
    QVERIFY(session().project().all<Setting>().isEmpty());
}

STANDOFF_TEST(QApplication, ClaimsTest)
#include "tst_claims.moc"
