// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/adding.h"

#include "importing/importdialog.h"
#include "importing/reporting.h"
#include "intake/intake.h"
#include "project/project.h"
#include "readers/isolated/isolatedreader.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "session/verbs/articles.h"
#include "text/progress.h"
#include "widgets/messagebar.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Standoff {

namespace {

// The HTML, where it can be read and has a text.
Result<IncomingArticle> readCopied(
    const QString &html, const QString &text, const Progress &progress)
{
    if (html.isEmpty())
        return articleFromText(text);
    IsolatedReader reader({.encoding = u"UTF-8"_s, .isPiece = true});
    const Input input{
        .path = Adding::tr("The clipboard"), .bytes = html.toUtf8(), .mediaType = u"text/html"_s};
    const auto mayGoOn = [&progress] { return checkWanted(progress, 0, 1).has_value(); };
    QList<IncomingArticle> articles;
    const auto read = reader.read(input, appendTo(articles), mayGoOn);
    RETURN_IF_ERROR(checkWanted(progress, 1, 1));
    if (read && !articles.isEmpty())
        return articles.first();
    if (text.trimmed().isEmpty())
        return std::unexpected(read.error());
    return articleFromText(text).transform([&read](IncomingArticle article) {
        article.remarks.append(
            //: %1 says why
            Adding::tr("%1; the plain text was taken, without headings and lists")
                .arg(read.error().text));
        return article;
    });
}

} // namespace

Adding::Adding(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(
        &parts.session.longWork(), &LongWork::ended, this, &Adding::runNext, Qt::QueuedConnection);
}

void Adding::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_dialog)
        return m_dialog->read(paths);
    if (const OpenProject &session = m_parts.session; session.isReadOnly() && !session.isBusy())
        return m_parts.messages.showError(session.readOnlyReason());
    const auto dialog =
        ImportDialog::make(m_parts.session, m_parts.settings, m_parts.definitions, &m_parts.window);
    if (!dialog)
        return m_parts.messages.showError(dialog.error().text);
    m_dialog = *dialog;
    connect(m_dialog, &ImportDialog::readAll, this, &Adding::decide);
    connect(m_dialog, &QDialog::accepted, this, [this, made = *dialog] { add(*made); });
    connect(m_dialog, &QDialog::rejected, this, [this, made = *dialog] { drop(*made); });
    m_dialog->read(paths);
    if (paths.size() > 1 || QFileInfo(paths.first()).isDir())
        return openDialog();
    constexpr auto aWhile = 1s;
    QTimer::singleShot(aWhile, m_dialog, [this, made = *dialog] {
        if (made == m_dialog && made->isReading())
            openDialog();
    });
}

void Adding::openDialog()
{
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Adding::drop(ImportDialog &dialog)
{
    if (m_dialog == &dialog)
        m_dialog.clear();
    dialog.deleteLater();
}

// What came of one file, while nobody sees the list.
void Adding::decide()
{
    if (m_dialog->isVisible())
        return;
    const QList<Candidate> candidates = m_dialog->candidates();
    if (candidates.size() != 1 || candidates.first().standing == Standing::Doubtful)
        return openDialog();
    const Candidate &only = candidates.first();
    if (!only.hasArticle() && mayBeTable(only)) // a person may say which column is what
        return openDialog();
    if (only.isWanted)
        return add(*m_dialog);
    const Article *same = m_parts.session.project().find(only.like);
    m_parts.messages.showError(same ? tr("The text of “%1” is in the project already, as “%2”.")
                                          .arg(only.article.fileName, same->title)
                                    : reportInWords(candidates));
    if (same)
        emit articleWanted(same->id);
    drop(*m_dialog);
}

// What is chosen in the dialog, which comes back where it cannot be added.
void Adding::add(ImportDialog &dialog)
{
    m_dialog.clear(); // what is given from now on is another list
    m_waiting.append([this, &dialog, candidates = dialog.candidates(), spool = dialog.spool()] {
        m_parts.session.longWork().change(
            tr("Adding articles…"), this,
            [candidates, spool](OpenProject &there, const Progress &progress) {
                return addChosen(there, candidates, *spool, progress);
            },
            [this, &dialog](const Result<Outcome> &outcome) {
                if (outcome) {
                    if (outcome->candidates.size() > 1)
                        tellAdded(outcome->candidates, dialog.unread());
                    drop(dialog);
                } else {
                    m_dialog = &dialog;
                    dialog.showAgain(outcome.error().text);
                }
                finish(outcome);
            });
    });
    runNext();
}

void Adding::addCopied(const QString &html, const QString &text)
{
    m_waiting.append([this, html, text] {
        m_parts.session.longWork().run(
            tr("Reading what was copied…"), this,
            [html, text](const Progress &progress) { return readCopied(html, text, progress); },
            [this](const Result<IncomingArticle> &article) {
                article ? addCopy(*article) : finish(std::unexpected(article.error()));
            });
    });
    runNext();
}

void Adding::addCopy(const IncomingArticle &article)
{
    m_parts.session.longWork().change(
        tr("Adding the article…"), this,
        [article](OpenProject &there, const Progress &) { return addRead(there, article); },
        [this](const Result<Outcome> &outcome) { finish(outcome); });
}

// One after the other; nothing is lost because something else is being done.
void Adding::runNext()
{
    if (m_isBusy || m_waiting.isEmpty() || m_parts.session.longWork().isRunning())
        return;
    m_isBusy = true;
    m_waiting.takeFirst()();
}

Result<Adding::Outcome> Adding::addChosen(
    OpenProject &there, QList<Candidate> candidates, ArticleSpool &spool, const Progress &progress)
{
    leaveOutKnown(candidates, KnownArticles::of(there.project())); // what came meanwhile
    auto candidate = candidates.cbegin();
    const auto next = [&]() -> Result<std::optional<IncomingArticle>> {
        RETURN_IF_ERROR(
            checkWanted(progress, int(candidate - candidates.cbegin()), int(candidates.size())));
        candidate = std::find_if(candidate, candidates.cend(), std::mem_fn(&Candidate::isWanted));
        if (candidate == candidates.cend())
            return std::nullopt;
        ASSIGN_OR_RETURN(const auto read, spool.at(candidate->place));
        IncomingArticle article = (candidate++)->article; // as a person has it
        article.text = read.text;
        article.original = read.original;
        return article;
    };
    ASSIGN_OR_RETURN(const auto added, addArticles(there, next));
    markAdded(candidates, added);
    Outcome outcome{.candidates = candidates};
    if (candidates.size() == 1)
        outcome.problems = candidates.first().remarks; // nobody has seen them
    if (!added.isEmpty())
        outcome.wanted = added.last();
    return outcome;
}

Result<Adding::Outcome> Adding::addRead(OpenProject &there, const IncomingArticle &article)
{
    if (const auto same = there.articlesWithText(article.text); !same.isEmpty()) {
        return Outcome{.problems = {tr("The copied text is in the project already, as “%1”.")
                               .arg(there.project().find(same.first())->title)},
            .wanted = same.first()};
    }
    return addArticles(there, {article}).transform([&](const QList<ArticleId> &added) {
        return Outcome{.problems = article.doubts + article.remarks, .wanted = added.value(0)};
    });
}

void Adding::finish(const Result<Outcome> &outcome)
{
    m_isBusy = false;
    if (!outcome) {
        m_parts.messages.showUndone(
            outcome.error().text, m_parts.session.longWork().wasCancelled());
    } else {
        if (!outcome->problems.isEmpty())
            m_parts.messages.showError(outcome->problems.join(u'\n'));
        if (outcome->wanted)
            emit articleWanted(outcome->wanted);
    }
    runNext();
}

// What came of all of them stays to be saved.
void Adding::tellAdded(const QList<Candidate> &candidates, int unread)
{
    const auto added = std::ranges::count_if(
        candidates, [](const Candidate &candidate) { return bool(candidate.added); });
    const auto refused = std::ranges::count(candidates, Standing::Refused, &Candidate::standing);
    const auto known = std::ranges::count_if(candidates, [](const Candidate &candidate) {
        return candidate.standing == Standing::Known && !candidate.added;
    });
    QString text = tr("%Ln article(s) added.", nullptr, int(added));
    if (known > 0)
        text += u' ' + tr("%Ln are there already and were left out.", nullptr, int(known));
    if (refused > 0)
        text += u' ' + tr("%Ln could not be read.", nullptr, int(refused));
    if (unread > 0)
        text += u' ' + tr("%Ln file(s) were not read.", nullptr, unread);
    const auto save = [this, candidates] {
        if (const auto saved = saveReport(candidates, &m_parts.window); !saved)
            m_parts.messages.showError(saved.error().text);
    };
    const bool isWhole = refused == 0 && unread == 0;
    m_parts.messages.offer(text, tr("Save the report…"), save,
        isWhole ? QStyle::SP_MessageBoxInformation : QStyle::SP_MessageBoxWarning);
}

} // namespace Standoff
