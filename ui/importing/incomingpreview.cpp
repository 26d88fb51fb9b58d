// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/incomingpreview.h"

#include "importing/markedtext.h"
#include "items/fieldlabels.h"
#include "panels/codeview.h"
#include "project/article.h"
#include "search/searchwords.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/keyname.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostParagraphs = 500; // that are shown

QLabel *makeHead(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QToolButton *makeSide(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
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
    , m_title(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_file(new QStackedWidget(this))
    , m_showPage(makeSide(tr("Page"), this))
    , m_showSource(makeSide(tr("Source", "of a file"), this))
{
    m_article->setObjectName(u"incomingArticle"_s);
    m_article->setAccessibleName(tr("The article as it comes in"));
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
    QWidget *before = m_article;
    for (QWidget *next :
        std::initializer_list<QWidget *>{m_showPage, m_showSource, m_page, m_source}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_article, &MarkedText::activated, this,
        [this](int paragraph) { takeRun(-1 - m_shown.value(paragraph, 0)); });
    connect(m_article, &MarkedText::menuWanted, this, &IncomingPreview::askForRole);
    connect(m_article->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { scrollBeside(true); });
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { scrollBeside(false); });
    show(nullptr);
}

QHBoxLayout *IncomingPreview::makeHeadRow() const
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 8, 2);
    head->addStrut(m_showPage->sizeHint().height()); // both sides are level
    return head;
}

QWidget *IncomingPreview::makeLeft()
{
    auto *side = new QWidget(this);
    QHBoxLayout *head = makeHeadRow();
    head->addWidget(makeHead(tr("As it comes in"), side));
    Theme::makeMuted(m_count);
    head->addSpacing(4);
    head->addWidget(m_count);
    auto *hint = new ElidedLabel(tr("Role of a paragraph: right click"), side);
    hint->setToolTip(tr("Also with the menu key, or %1, on the paragraph with the cursor")
            .arg(keyName(Qt::SHIFT | Qt::Key_F10)));
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    Theme::makeMuted(hint);
    head->addWidget(hint, 1);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"incomingTitle"_s);
    m_title->setContentsMargins(8, 0, 8, 4);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_title);
    layout->addWidget(m_article, 1);
    return side;
}

QWidget *IncomingPreview::makeRight()
{
    auto *side = new QWidget(this);
    auto *group = new QButtonGroup(side);
    group->addButton(m_showPage);
    group->addButton(m_showSource);
    m_showPage->setChecked(true);
    QHBoxLayout *head = makeHeadRow();
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

QSize IncomingPreview::sizeHint() const
{
    return {QSplitter::sizeHint().width(), fontMetrics().height() * 6};
}

void IncomingPreview::show(const Candidate *candidate)
{
    m_job.cancel();
    m_found = {};
    m_place = candidate ? candidate->place : -1;
    m_runs.clear(); // nothing can be done to what is still seen of the one before
    m_shown.clear();
    if (!candidate || !candidate->hasArticle()) {
        QStringList said = candidate ? candidate->remarks : QStringList();
        if (candidate && mayBeTable(*candidate))
            said.append(tr("“Columns…” above says which column of a table is what."));
        m_none->setText(said.join(u'\n'));
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
                {.text = tr("%Ln paragraph(s)", nullptr, m_runs[i].last - m_runs[i].first) + u", "_s
                        + tr("%Ln word(s)", nullptr, m_runs[i].words),
                    .label = tr("left out"),
                    .edge = MarkedText::Edge::Dotted,
                    .isMuted = true,
                    .action = tr("Take in")});
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
            {.text = tr("… and %Ln more paragraph(s)", nullptr, text.paragraphCount() - count),
                .isMuted = true});
        m_shown.append(count - 1);
    }
    m_count->setText(text.paragraphCount() == 0
            ? QString()
            : tr("%Ln word(s)", nullptr, int(searchWords(text.string()).size())));
    // A title that is no line of the text stands above it.
    m_title->setText(m_found.article.title);
    m_title->setVisible(!m_title->text().isEmpty()
        && !std::ranges::contains(text.paragraphs(), ParagraphRole::Headline, &Paragraph::role));
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

// The other side shows the same place, as far as there is one.
void IncomingPreview::scrollBeside(bool fromArticle)
{
    if (m_isScrolling || m_file->currentWidget() != m_page)
        return;
    m_isScrolling = true;
    MarkedText *from = fromArticle ? m_article : m_page;
    MarkedText *other = fromArticle ? m_page : m_article;
    if (from->verticalScrollBar()->value() == 0) {
        other->verticalScrollBar()->setValue(0); // both begin at the top
    } else if (fromArticle) {
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
