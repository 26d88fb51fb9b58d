// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/adding.h"

#include "dialogs/encodingdialog.h"
#include "project/project.h"
#include "readers/filesof.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "session/verbs/articles.h"
#include "widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Result<QList<ReadFile>> readFrom(const QStringList &paths, const Progress &progress)
{
    const FilesToRead found = filesOf(paths);
    QList<ReadFile> files;
    for (const QString &told : found.remarks + found.problems)
        files.append({.articles = {}, .problem = Error{told}});
    int taken = 0;
    const auto mayGoOn = [&] {
        return checkWanted(progress, taken, int(found.paths.size())).has_value();
    };
    const auto take = [&](ReadFile file) -> Result<> {
        files.append(std::move(file));
        ++taken;
        return {};
    };
    RETURN_IF_ERROR(readFiles(found.paths, {}, readingProcesses(), take, mayGoOn));
    return files;
}

// The HTML, where it can be read and has a text.
Result<QList<ReadFile>> readCopied(
    const QString &html, const QString &text, const Progress &progress)
{
    ReadFile file;
    if (!html.isEmpty()) {
        IsolatedReader reader({.encoding = u"UTF-8"_s, .isPiece = true});
        const Input input{.path = Adding::tr("The clipboard"),
            .bytes = html.toUtf8(),
            .mediaType = u"text/html"_s};
        const auto mayGoOn = [&progress] { return checkWanted(progress, 0, 1).has_value(); };
        if (const auto read = reader.read(input, appendTo(file.articles), mayGoOn); !read)
            file.problem = read.error();
        RETURN_IF_ERROR(checkWanted(progress, 1, 1));
    }
    if (html.isEmpty() || (file.problem && !text.trimmed().isEmpty())) {
        if (auto article = articleFromText(text); !article) {
            file.problem = article.error();
        } else {
            if (file.problem) {
                article->remarks.append(
                    //: %1 says why
                    Adding::tr("%1; the plain text was taken, without headings and lists")
                        .arg(file.problem->text));
            }
            file = {.articles = {*article}, .problem = {}};
        }
    }
    return QList{file};
}

} // namespace

Adding::Adding(OpenProject &session, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
}

void Adding::addFiles(const QStringList &paths)
{
    m_waiting.append([paths](const Progress &progress) { return readFrom(paths, progress); });
    readNext();
}

void Adding::addCopied(const QString &html, const QString &text)
{
    m_waiting.append(
        [html, text](const Progress &progress) { return readCopied(html, text, progress); });
    readNext();
}

void Adding::readNext()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_session.longWork().run(tr("Reading articles…"), this, m_waiting.takeFirst(),
        [this](const Result<QList<ReadFile>> &files) { take(files); });
}

void Adding::take(const Result<QList<ReadFile>> &files)
{
    if (!files)
        return finish(std::unexpected(files.error()));
    m_files = *files;
    ask();
}

// About the first file that is not sure, then about the next.
void Adding::ask()
{
    while (m_asked < m_files.size()
        && std::ranges::all_of(
            m_files[m_asked].articles,
            [](const IncomingArticle &article) { return article.encodingCandidates.isEmpty(); }))
        ++m_asked;
    if (m_asked == m_files.size())
        return addRead();
    auto *dialog = new EncodingDialog(m_files[m_asked].articles, m_session.longWork(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        m_files[m_asked].articles =
            result == QDialog::Accepted ? dialog->articles() : QList<IncomingArticle>();
        ++m_asked;
        ask();
    });
    dialog->open();
}

void Adding::addRead()
{
    m_isBusy = true;
    QList<IncomingArticle> articles;
    QStringList problems;
    for (const ReadFile &file : std::exchange(m_files, {})) {
        articles += file.articles;
        if (file.problem)
            problems.append(file.problem->text);
    }
    m_asked = 0;
    if (articles.isEmpty())
        return finish(Outcome{problems, {}});
    m_session.longWork().change(
        tr("Adding articles…"), this,
        [articles](OpenProject &there, const Progress &) { return add(there, articles); },
        [this, problems](Result<Outcome> outcome) {
            if (!outcome && !m_session.longWork().wasCancelled())
                outcome = Outcome{{outcome.error().text}, {}};
            if (outcome)
                outcome->problems = problems + outcome->problems;
            finish(outcome);
        });
}

Result<Adding::Outcome> Adding::add(OpenProject &session, QList<IncomingArticle> articles)
{
    Outcome outcome;
    articles.removeIf([&](const IncomingArticle &article) {
        const auto same = session.articlesWithText(article.text);
        if (same.isEmpty())
            return false;
        outcome.wanted = same.first();
        outcome.problems.append(tr("The text of “%1” is in the project already, as “%2”.")
                .arg(article.fileName, session.project().find(outcome.wanted)->title));
        return true;
    });
    for (const IncomingArticle &article : std::as_const(articles))
        outcome.problems.append(article.remarks);
    return addArticles(session, articles).transform([&](const QList<ArticleId> &added) {
        if (!added.isEmpty())
            outcome.wanted = added.last();
        return outcome;
    });
}

void Adding::finish(const Result<Outcome> &outcome)
{
    m_isBusy = false;
    if (!outcome) {
        m_messages.showUndone(outcome.error().text, m_session.longWork().wasCancelled());
    } else {
        if (!outcome->problems.isEmpty())
            m_messages.showError(outcome->problems.join(u'\n'));
        if (outcome->wanted)
            emit articleWanted(outcome->wanted);
    }
    readNext();
}

} // namespace Standoff
