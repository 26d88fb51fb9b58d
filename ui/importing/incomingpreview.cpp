// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/incomingpreview.h"

#include "importing/markedtext.h"
#include "items/fieldlabels.h"
#include "panels/codeview.h"
#include "project/article.h"
#include "search/searchwords.h"
#include "theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostParagraphs = 500; // that are shown

QLabel *makeHead(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QToolButton *makeSide(const QString &text, QButtonGroup &group, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    group.addButton(button);
    return button;
}

} // namespace

IncomingPreview::IncomingPreview(std::shared_ptr<ArticleSpool> spool, BackgroundReader &background,
    const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QSplitter(parent)
    , m_spool(std::move(spool))
    , m_background(background)
    , m_repository(repository)
    , m_article(new MarkedText(true, this))
    , m_page(new MarkedText(false, this))
    , m_source(new CodeView(repository, this))
    , m_none(new QLabel(this))
    , m_count(new QLabel(this))
    , m_file(new QStackedWidget(this))
{
    m_article->setObjectName(u"incomingArticle"_s);
    m_article->setAccessibleName(tr("The article as it comes in"));
    m_article->setContextMenuPolicy(Qt::CustomContextMenu);
    m_page->setObjectName(u"incomingPage"_s);
    m_page->setAccessibleName(tr("The page that it was read from"));
    m_source->setObjectName(u"incomingSource"_s);
    m_source->setAccessibleName(tr("The source of the file"));
    m_source->setFrameShape(QFrame::NoFrame);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(24);
    Theme::makeMuted(m_none);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_none, m_page, m_source})
        m_file->addWidget(widget);
    addWidget(makeLeft());
    addWidget(makeRight());
    setChildrenCollapsible(false);
    setSizes({500, 500});
    connect(m_article, &MarkedText::activated, this,
        [this](int paragraph) { takeRun(-1 - m_shown.value(paragraph, 0)); });
    connect(m_article, &QWidget::customContextMenuRequested, this, &IncomingPreview::askForRole);
    connect(m_article->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { scrollBeside(true); });
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { scrollBeside(false); });
    show(nullptr);
}

QWidget *IncomingPreview::makeLeft()
{
    auto *side = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(makeHead(tr("As it comes in"), side));
    Theme::makeMuted(m_count);
    head->addSpacing(4);
    head->addWidget(m_count, 1);
    auto *hint = new QLabel(tr("Role of a paragraph: right click"), side);
    Theme::makeMuted(hint);
    head->addWidget(hint);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_article, 1);
    return side;
}

QWidget *IncomingPreview::makeRight()
{
    auto *side = new QWidget(this);
    auto *group = new QButtonGroup(side);
    m_showPage = makeSide(tr("Page"), *group, side);
    m_showPage->setChecked(true);
    m_showSource = makeSide(tr("Source"), *group, side);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(makeHead(tr("As it is in the file"), side), 1);
    head->addWidget(m_showPage);
    head->addWidget(m_showSource);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_file, 1);
    connect(group, &QButtonGroup::buttonClicked, this, &IncomingPreview::showFile);
    return side;
}

void IncomingPreview::show(const Candidate *candidate)
{
    m_job.cancel();
    m_found = {};
    m_place = candidate ? candidate->place : -1;
    m_runs.clear(); // nothing can be done to what is still seen of the one before
    m_shown.clear();
    if (!candidate || !candidate->hasArticle()) {
        m_none->setText(candidate ? candidate->remarks.join(u'\n') : QString());
        showArticle();
        showFile();
        return;
    }
    const auto work = [spool = m_spool, place = candidate->place](const BackgroundSource &source) {
        return comparisonOf(*spool, place, [&source] { return source.isWanted(); });
    };
    m_background.run(m_job, work, [this](const Result<Comparison> &found) { take(found); });
}

void IncomingPreview::take(const Result<Comparison> &found)
{
    if (!found) {
        m_found = {};
        m_none->setText(found.error().text);
    } else {
        m_found = *found;
        m_none->setText(tr("What is in a file of this kind cannot be shown here; open it in the "
                           "program that it is of to compare."));
    }
    showArticle();
    showFile();
}

void IncomingPreview::showArticle()
{
    const ArticleText &text = m_found.article.text;
    m_runs = leftOutRuns(m_found.lines);
    m_shown.clear();
    QList<MarkedText::Paragraph> paragraphs;
    const auto addRuns = [&](int after) {
        for (int i = 0; i < m_runs.size(); ++i) {
            if (m_runs[i].after != after)
                continue;
            paragraphs.append(
                {.text = tr("%n paragraph(s)", nullptr, m_runs[i].last - m_runs[i].first) + u", "_s
                        + tr("%n word(s)", nullptr, m_runs[i].words),
                    .label = tr("left out"),
                    .edge = MarkedText::Edge::Dotted,
                    .isMuted = true,
                    .action = tr("Take them in")});
            m_shown.append(-1 - i);
        }
    };
    addRuns(-1);
    const int count = std::min(text.paragraphCount(), int(mostParagraphs));
    for (int i = 0; i < count; ++i) {
        const Paragraph &paragraph = text.paragraphs()[i];
        const bool isBody = paragraph.role == ParagraphRole::Body;
        paragraphs.append({.text = text.slice(paragraph.range).toString(),
            .label = isBody ? QString() : wordLabel(u"paragraph.role"_s, paragraph.role),
            .isHeading = paragraph.role == ParagraphRole::Headline
                || paragraph.role == ParagraphRole::Heading,
            .isMuted = paragraph.role == ParagraphRole::Caption
                || paragraph.role == ParagraphRole::Credit});
        m_shown.append(i);
        addRuns(i);
    }
    if (count < text.paragraphCount()) {
        paragraphs.append(
            {.text = tr("… and %n more paragraph(s)", nullptr, text.paragraphCount() - count),
                .isMuted = true});
        m_shown.append(count - 1);
    }
    m_count->setText(text.paragraphCount() == 0
            ? QString()
            : tr("%n word(s)", nullptr, int(searchWords(text.string()).size())));
    m_article->setParagraphs(paragraphs);
}

void IncomingPreview::showFile()
{
    const bool hasPage = !m_found.lines.isEmpty();
    const bool hasSource = !m_found.source.isEmpty();
    m_showPage->setVisible(hasPage && hasSource);
    m_showSource->setVisible(hasPage && hasSource);
    if (hasPage && (m_showPage->isChecked() || !hasSource)) {
        QList<MarkedText::Paragraph> paragraphs;
        for (const PageLine &line :
            m_found.lines.first(std::min<qsizetype>(2 * mostParagraphs, m_found.lines.size()))) {
            const bool isKept = line.paragraph >= 0;
            paragraphs.append({.text = line.text,
                .edge = isKept ? MarkedText::Edge::Solid : MarkedText::Edge::Dotted,
                .isHeading =
                    line.role == ParagraphRole::Headline || line.role == ParagraphRole::Heading,
                .isMuted = !isKept});
        }
        m_page->setParagraphs(paragraphs);
        m_file->setCurrentWidget(m_page);
        scrollBeside(true);
    } else if (hasSource) {
        m_source->showSource(shownSource(m_found.source),
            m_repository.definitionForMimeType(m_found.article.mediaType));
        m_file->setCurrentWidget(m_source);
    } else {
        m_file->setCurrentWidget(m_none);
    }
}

void IncomingPreview::takeIn()
{
    const int from = std::max(0, m_article->current());
    for (int i = 0; i < m_shown.size(); ++i) {
        const int paragraph = (from + i) % int(m_shown.size());
        if (m_shown[paragraph] < 0)
            return takeRun(-1 - m_shown[paragraph]);
    }
}

void IncomingPreview::takeRun(int run)
{
    if (run < 0 || run >= m_runs.size())
        return;
    const ArticleText text = withRun(m_found.article.text, m_found.lines, m_runs[run]);
    int paragraph = m_runs[run].after;
    for (PageLine &line : m_found.lines) {
        if (line.paragraph > m_runs[run].after)
            line.paragraph += m_runs[run].last - m_runs[run].first;
    }
    for (int i = m_runs[run].first; i < m_runs[run].last; ++i)
        m_found.lines[i].paragraph = ++paragraph;
    replaceText(text);
}

void IncomingPreview::askForRole(QPoint position)
{
    const QTextCursor selection = m_article->textCursor();
    const int at = m_article->paragraphAt(position);
    int first = at;
    int last = at;
    if (selection.hasSelection()) {
        first = m_article->document()->findBlock(selection.selectionStart()).blockNumber();
        last = m_article->document()->findBlock(selection.selectionEnd()).blockNumber();
        if (at < first || at > last)
            first = last = at;
    }
    if (first < 0 || m_shown.isEmpty())
        return;
    QMenu menu(this);
    for (size_t i = 0; i < EnumWords<ParagraphRole>::words.size(); ++i) {
        const auto role = ParagraphRole(i);
        const auto give = [this, first, last, role, place = m_place] {
            if (place != m_place)
                return; // another article is shown by now
            ArticleText text = m_found.article.text;
            for (const int paragraph : m_shown.mid(first, last - first + 1)) {
                if (paragraph >= 0)
                    text = std::move(text).withRole(paragraph, role);
            }
            replaceText(text);
        };
        menu.addAction(wordLabel(u"paragraph.role"_s, role), this, give);
    }
    menu.exec(m_article->viewport()->mapToGlobal(position));
}

void IncomingPreview::replaceText(const ArticleText &text)
{
    IncomingArticle changedArticle = m_found.article;
    if (text.paragraphCount() != changedArticle.text.paragraphCount())
        changedArticle.pages.clear(); // they counted those before
    changedArticle.text = text;
    const auto place = m_spool->add(changedArticle);
    if (!place) {
        emit failed(place.error().text);
        return;
    }
    m_found.article = changedArticle;
    m_place = *place;
    const int shown = m_article->firstShown();
    showArticle();
    m_article->showAtTop(shown);
    showFile();
    emit changed(*place, text);
}

// The other side shows the same place, as far as there is one.
void IncomingPreview::scrollBeside(bool fromArticle)
{
    if (m_isScrolling || m_file->currentWidget() != m_page)
        return;
    m_isScrolling = true;
    if (fromArticle) {
        const int paragraph = m_shown.value(m_article->firstShown(), -1);
        const auto line = std::ranges::find(m_found.lines, paragraph, &PageLine::paragraph);
        if (paragraph >= 0 && line != m_found.lines.end())
            m_page->showAtTop(int(line - m_found.lines.begin()));
    } else {
        for (int i = m_page->firstShown(); i >= 0 && i < m_found.lines.size(); ++i) {
            if (m_found.lines[i].paragraph >= 0) {
                m_article->showAtTop(int(m_shown.indexOf(m_found.lines[i].paragraph)));
                break;
            }
        }
    }
    m_isScrolling = false;
}

} // namespace Standoff
