// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "pausebench.h"

#include "benchproject.h"
#include "benchview.h"
#include "benchwindow.h"
#include "dialogs/auditdialog.h"
#include "dialogs/dossierdialog.h"
#include "exporting/exportdialog.h"
#include "formats/registry/formats.h"
#include "formats/standoff/standoffformat.h"
#include "importing/importdialog.h"
#include "items/incoming/incomingmodel.h"
#include "pausewatch.h"
#include "queue/articlespanel.h"
#include "session/factswatch.h"
#include "session/longwork.h"
#include "session/session.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/imports.h"
#include "session/verbs/records.h"
#include "session/verbs/tagset.h"
#include "support/formats/exporting.h"
#include "widgets/messagebar.h"

#include <KSyntaxHighlighting/Repository>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int articleCount = 10'000;
constexpr int entityCount = 800; // so that each has a thousand mentions
constexpr int importedArticles = 1'000;
constexpr int fileCount = 1'000;
constexpr int hitCount = 20'000;
constexpr double mostAtOnce = 50; // ms

QByteArray tagsetOf(int tags)
{
    QJsonArray made;
    for (int i = 0; i < tags; ++i) {
        made.append(QJsonObject{{u"name"_s, u"Tag %1"_s.arg(i)}, {u"color"_s, u"#0072b2"_s}});
    }
    const QJsonObject layer{{u"name"_s, u"Many"_s}, {u"kind"_s, u"entity"_s}, {u"tags"_s, made}};
    return QJsonDocument(QJsonObject{{u"standoff_tagset"_s, 1}, {u"name"_s, u"Many"_s},
                             {u"layers"_s, QJsonArray{layer}}})
        .toJson();
}

template <typename Value>
Value must(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    if constexpr (!std::is_void_v<Value>)
        return *result;
}

class Pauses
{
public:
    explicit Pauses(const QDir &folder)
        : m_path(folder.filePath(u"large.standoff"_s))
        , m_small(folder.filePath(u"small.standoff"_s))
        , m_import(folder.filePath(u"import.json"_s))
    {
        makeManyArticles(m_path, articleCount, entityCount);
        makeManyArticles(m_small, importedArticles, entityCount, 12);
        const auto session = Session::open(m_small);
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        must(exportTo(m_import, StandoffFormat(), **session));
    }

    QList<BenchRow> run()
    {
        const BenchWindow asking(m_small); // what the first window loads is there
        m_watch.begin();
        m_window = std::make_unique<BenchWindow>(m_path);
        told(u"opening it"_s);
        m_facts = m_window->window().findChild<FactsWatch *>();
        untilRead();
        told(u"reading all of it for the problems"_s);
        filterArticles();
        lookAtAll();
        makeLongSteps();
        chooseAmongFiles();
        return m_rows;
    }

private:
    Session &session() { return m_window->window().session(); }

    // The longest pause since it was told before.
    void told(const QString &what)
    {
        m_rows.append({u"longest pause, "_s + what, u"ms"_s, m_watch.longest(), mostAtOnce,
            BenchRow::TimesAsMuch, 1});
        QTextStream(stdout) << m_rows.last().name << ": " << m_rows.last().value << '\n';
        m_watch.begin();
    }

    void until(const std::function<bool()> &isDone)
    {
        while (!isDone()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void untilRead()
    {
        until([this] { return m_facts->isUpToDate() && m_window->watch().isUpToDate(); });
    }

    template <typename Work>
    void make(const QString &what, Work work)
    {
        bool isDone = false;
        m_watch.begin();
        session().longWork().change(
            what, m_facts, [work](OpenProject &there, const Progress &) { return work(there); },
            [&isDone](const auto &done) {
                must(done);
                isDone = true;
            });
        until([&isDone] { return isDone; });
        untilRead();
        told(what);
    }
    void undo(const QString &what)
    {
        make(what, [](OpenProject &there) { return there.undo(); });
    }

    // A query that is typed into the queue of all articles, letter by letter; then the other ways
    // to look at them.
    void filterArticles()
    {
        MainWindow &window = m_window->window();
        auto *filter = window.findChild<QLineEdit *>(u"articleFilter"_s);
        filter->setFocus();
        double longest = 0;
        for (const char letter : QByteArray("1 state:todo tags:>5")) {
            longest = std::max(longest, medianTime(1, [&] {
                QTest::keyClick(filter, letter);
                m_window->settle();
            }));
        }
        m_rows.append({u"a letter in the filter of 10,000 articles, to the frame"_s, u"ms"_s,
            longest, mostAtOnce, BenchRow::TimesAsMuch, 1});
        filter->clear();
        m_window->settle();
        told(u"filtering the articles"_s);
        auto *articles = window.findChild<ArticlesPanel *>();
        articles->arrange({u"title"_s, u"reversed"_s, u"publisher"_s});
        m_window->settle();
        articles->arrange({});
        m_window->settle();
        told(u"sorting and grouping the articles"_s);
    }

    // With everything open that follows the work.
    void lookAtAll()
    {
        const ClaimId claim = must(put(session(), Claim{.text = u"It holds"_s}));
        untilRead();
        MainWindow &window = m_window->window();
        AuditDialog audit(*m_facts, session().longWork(), {}, {}, &window);
        audit.show();
        DossierDialog dossier(*m_facts, session().longWork(), claim, &window);
        dossier.show();
        const KSyntaxHighlighting::Repository definitions;
        ExportDialog exporting(
            session(), m_facts->reader(), {}, m_path + u".out"_s, definitions, &window);
        exporting.show();
        audit.findChild<QComboBox *>()->setCurrentIndex(0);
        until([&] { return audit.isUpToDate() && exporting.isUpToDate(); });
        told(u"opening the audit, a dossier and the export"_s);
        for (QComboBox *box : exporting.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                until([&] { return exporting.isUpToDate(); });
            }
        }
        for (const auto &format : allFormats()) {
            if (format->info().writes)
                exporting.chooseFormat(format->info().id);
            until([&] { return exporting.isUpToDate(); });
        }
        told(u"changing the format and the scope of an export"_s);
        const ArticleId shown = m_window->view().article()->article();
        const TagId person = session().project().tagWithKey(u"p"_s)->id;
        for (int i = 0; i < 5; ++i) { // words that have no annotation
            must(annotate(session(), shown, person, {{24 * i + 8, 24 * i + 15}}));
            untilRead();
            until([&] { return audit.isUpToDate() && dossier.isUpToDate(); });
        }
        told(u"tagging with all of them open"_s);
    }

    void makeLongSteps()
    {
        make(u"importing 1,000 articles"_s, [path = m_import](OpenProject &there) {
            return importInto(there, [&path](ImportSink &sink) {
                return StandoffFormat().read({path}, sink);
            }).transform([](const auto &) {});
        });
        undo(u"undoing that"_s);
        make(u"redoing that"_s, [](OpenProject &there) { return there.redo(); });
        const QList<ArticleId> articles =
            session().project().all<Article>().keys().last(importedArticles);
        make(u"removing 1,000 articles"_s, [articles](OpenProject &there) {
            return removeArticles(there, articles, RemovalBackup::Needed);
        });
        undo(u"undoing that, too"_s);
        QList<MarkTarget> hits;
        for (const Article &article : session().project().all<Article>()) {
            for (int i = 0; i < 10 && hits.size() < hitCount; ++i)
                hits.append({article.version, {{24 * i + 8, 24 * i + 15}}});
        }
        const TagId person = session().project().tagWithKey(u"p"_s)->id;
        make(u"tagging 20,000 hits"_s, [hits, person](OpenProject &there) {
            return annotateEach(there, person, hits).transform([](const auto &) { });
        });
        undo(u"undoing those"_s);
        const QList<EntityId> entities = session().project().all<Entity>().keys();
        make(u"merging two records of 1,000 mentions"_s, [entities](OpenProject &there) {
            return mergeRecords(there, entities[0], {entities[1]});
        });
        make(u"loading a tagset of 300 tags"_s,
            [](OpenProject &there) { return loadTagset(there, tagsetOf(300)); });
        undo(u"undoing the tagset"_s);
        m_window->window().findChild<QAction *>(u"backup"_s)->trigger();
        const auto *messages = m_window->window().findChild<MessageBar *>();
        until([messages] { return messages->text().contains(u"backup was made"_s); });
        told(u"backing up"_s);
    }

    // A folder of pages is dropped on the window.
    void chooseAmongFiles()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < fileCount; ++i) {
            QString page =
                u"<html lang=en><title>Article %1</title><article><h1>Article %1</h1>"_s.arg(i);
            for (int k = 0; k < 20; ++k) {
                page +=
                    u"<p>Page %1 says in paragraph %2 what the members of committee %3 had agreed "
                    "on when they met in the week.</p>"_s.arg(i)
                        .arg(k)
                        .arg(i * 7 + k);
            }
            QFile file(folder.filePath(u"%1.html"_s.arg(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(page.toUtf8()) < 0)
                qFatal("a page cannot be written");
        }
        const auto dialog = [this] { return m_window->window().findChild<ImportDialog *>(); };
        const auto rows = [&dialog] { return dialog()->findChild<IncomingModel *>()->rowCount(); };
        const auto timed = [this](const QString &what, double goal, const auto &isDone) {
            QElapsedTimer timer;
            timer.start();
            until(isDone);
            m_rows.append({what, u"ms"_s, double(timer.nsecsElapsed()) / 1e6, goal,
                BenchRow::TimesAsMuch, 1});
        };
        m_watch.begin();
        m_window->window().addArticles({folder.path()});
        timed(u"the first of 1,000 files is listed"_s, 300, [&] { return rows() > 0; });
        until([&] { return rows() > 100; });
        dialog()->reject();
        timed(u"reading 1,000 files is cancelled"_s, 200, [&] { return !dialog(); });
        told(u"listing and cancelling"_s);
        m_window->window().addArticles({folder.path()});
        until([&] { return !dialog()->isReading() && dialog()->isUpToDate(); });
        told(u"listing 1,000 files"_s);
        dialog()->findChild<IncomingModel *>()->setWanted(QList<int>{0}, true);
        dialog()->accept();
        until([&] { return !dialog() && !session().longWork().isRunning(); });
        untilRead();
        told(u"adding them"_s);
    }

    QString m_path;
    QString m_small;
    QString m_import;
    PauseWatch m_watch;
    std::unique_ptr<BenchWindow> m_window;
    FactsWatch *m_facts = nullptr;
    QList<BenchRow> m_rows;
};

} // namespace

QList<BenchRow> benchPauses()
{
    const QTemporaryDir folder(u"/dev/shm/standoff-bench-XXXXXX"_s);
    return Pauses(QDir(folder.path())).run();
}

} // namespace Standoff
