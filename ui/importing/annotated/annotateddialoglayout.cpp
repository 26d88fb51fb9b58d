// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/format.h"
#include "importing/annotated/annotateddialog.h"
#include "importing/annotated/foreigntagsview.h"
#include "importing/annotated/remarkslist.h"
#include "items/foreign/foreignarticlesmodel.h"
#include "items/foreign/foreigntagsmodel.h"
#include "panels/workbar.h"
#include "session/openproject.h"
#include "text/oneline.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/scrolled.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Standoff {

// Where the parts of the dialog lie, and what they say.

QLayout *AnnotatedDialog::makeSources()
{
    m_from->setObjectName(u"importFrom"_s);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setToolTip(tr("Choose one file, or several"));
    m_files->setAutoDefault(false);
    m_folder->setObjectName(u"importFolder"_s);
    m_folder->setToolTip(tr("Choose a folder, which is read with all folders in it"));
    m_folder->setAutoDefault(false);
    m_format->setObjectName(u"importFormat"_s);
    m_format->setToolTip(
        tr("Found by what is in the files; choose another one to read them again"));
    m_format->setPlaceholderText(tr("Found by what is in the files"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(24);
    for (const auto &format : m_formats)
        m_format->addItem(format->info().name);
    m_format->setCurrentIndex(-1);
    auto *from = new QHBoxLayout;
    from->addWidget(m_from, 1);
    from->addWidget(m_files);
    from->addWidget(m_folder);
    auto *form = new QFormLayout;
    form->addRow(tr("From"), from);
    form->addRow(tr("For&mat"), m_format);
    return form;
}

QWidget *AnnotatedDialog::makeTags()
{
    auto *page = new QWidget(this);
    auto *leaveOut = new QPushButton(tr("&Leave out"), page);
    leaveOut->setObjectName(u"importLeaveOut"_s);
    leaveOut->setToolTip(tr("Annotations with the selected tags are not imported (%1)")
            .arg(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    auto *keep = new QPushButton(tr("As it is calle&d"), page);
    keep->setObjectName(u"importKeep"_s);
    keep->setToolTip(tr("The selected tags are those of the same name, or new ones"));
    connect(leaveOut, &QPushButton::clicked, m_tagsView, &ForeignTagsView::leaveOutSelected);
    connect(keep, &QPushButton::clicked, m_tagsView, &ForeignTagsView::keepSelected);
    for (QPushButton *button : {leaveOut, keep})
        button->setAutoDefault(false);
    m_tagsNote->setWordWrap(true);
    Theme::makeMuted(m_tagsNote);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leaveOut);
    buttons->addWidget(keep);
    buttons->addSpacing(8);
    buttons->addWidget(m_tagsNote, 1);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_tagsView, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget *AnnotatedDialog::makeArticles()
{
    m_articlesView->setObjectName(u"importArticles"_s);
    m_articlesView->setAccessibleName(tr("Articles"));
    m_articlesView->setModel(m_articles);
    m_articlesView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_articlesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_articlesView->setShowGrid(false);
    m_articlesView->setAlternatingRowColors(true);
    m_articlesView->setWordWrap(false);
    m_articlesView->setTabKeyNavigation(false);
    m_articlesView->verticalHeader()->hide();
    m_articlesView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView &header = *m_articlesView->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(ForeignArticlesModel::Title, QHeaderView::Stretch);
    header.setSectionResizeMode(ForeignArticlesModel::Annotations, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(ForeignArticlesModel::Standing, QHeaderView::Stretch);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_articlesView);
    return page;
}

QLayout *AnnotatedDialog::makeProgress()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("Reading"));
    m_progressText->setObjectName(u"importProgress"_s);
    Theme::makeMuted(m_progressText);
    m_stop->setObjectName(u"importStop"_s);
    m_stop->setToolTip(tr("Gives up reading these files"));
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress);
    row->addWidget(m_progressText, 1);
    row->addWidget(m_stop);
    return row;
}

QLayout *AnnotatedDialog::makeFoot()
{
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importTake"_s);
    m_import->setDefault(true);
    m_import->setToolTip(tr("Imports all in one step (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, &AnnotatedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnnotatedDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->addWidget(m_problem);
    foot->addWidget(new WorkBar(m_session.longWork(), this));
    foot->addWidget(buttons);
    return foot;
}

// In all sizes of the dialog its foot is seen.
void AnnotatedDialog::buildLayout()
{
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_hint->setObjectName(u"importHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    Theme::makeMuted(m_hint);
    m_tabs->addTab(makeTags(), tr("&Tags"));
    m_tabs->addTab(makeArticles(), tr("&Articles"));
    m_tabs->addTab(m_remarks, tr("&Remarks"));
    m_tabs->setDocumentMode(true);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_tabs);
    auto *parts = new QVBoxLayout;
    parts->addLayout(makeSources());
    parts->addLayout(makeProgress());
    parts->addWidget(m_summary);
    parts->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    QScrollArea *scrolled = makeScrolled(parts, this);
    m_choices = scrolled;
    layout->addWidget(scrolled, 1);
    layout->addLayout(makeFoot());
}

void AnnotatedDialog::showHint(const QString &text)
{
    m_hint->setText(text);
    m_pages->setCurrentWidget(m_hint);
}

void AnnotatedDialog::showProgress(Part part)
{
    const bool isReading = m_reading.isRunning();
    const auto [done, total] = part;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressText->setText(total == 0
            ? tr("Reading…")
            : tr("%1 of %Ln file(s) read", nullptr, total).arg(QLocale().toString(done)));
    m_progress->setVisible(isReading);
    m_progressText->setVisible(isReading);
    m_stop->setVisible(isReading);
}

void AnnotatedDialog::showSummary()
{
    constexpr qsizetype few = 3;
    const QStringList &names = m_survey.annotators;
    QStringList parts{tr("%Ln article(s), %1 of them new", nullptr, int(m_survey.articles.size()))
                          .arg(QLocale().toString(m_articles->fresh())),
        tr("%Ln annotation(s)", nullptr, m_tags->annotations())};
    if (m_survey.records > 0)
        parts.append(tr("%Ln record(s)", nullptr, m_survey.records));
    if (!names.isEmpty()) {
        const QString first =
            onOneLine(names.first(std::min(few, names.size())).join(tr(", ", "between names")));
        const auto more = int(names.size() - std::min(few, names.size()));
        //: names of annotators
        parts.append(
            more > 0 ? tr("by %1 and %Ln more", nullptr, more).arg(first) : tr("by %1").arg(first));
    }
    m_summary->setText(parts.join(tr(" · ", "between parts of a summary")));
    m_summary->setVisible(m_isRead);
}

// What follows from the decisions.
void AnnotatedDialog::showDecided()
{
    showSummary();
    m_articles->setCounting(
        [this](const ImportSurvey::Article &article) { return m_tags->annotationsOf(article); });
    const auto articles = int(m_survey.articles.size());
    const QStringList conflicts = bringsTagset() ? QStringList() : m_tags->conflicts();
    const bool hasSomething = articles > 0 || !m_survey.tags.isEmpty() || m_survey.records > 0;
    m_import->setText(m_isRead && articles == 0 ? tr("&Import")
                                                : tr("&Import %Ln article(s)", nullptr, articles));
    m_import->setEnabled(m_isRead && hasSomething && conflicts.isEmpty() && !m_isImporting);
    m_tagsNote->setText(bringsTagset()
            ? tr("The project is empty: its tagset is replaced by that of the files, as long as "
                 "you decide nothing.")
            : QString());
    if (m_isRead && !conflicts.isEmpty()) {
        showProblem(tr("“%1” is a layer of another kind in the project. Decide what it is to be.")
                .arg(onOneLine(conflicts.first())));
    } else if (m_isRead && !hasSomething) {
        showProblem(tr("There is nothing in these files that can be imported."));
    } else if (m_isRead) {
        showProblem({});
    }
}

void AnnotatedDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::warningText(palette()));
    m_problem->setPalette(colors);
}

void AnnotatedDialog::setImporting(bool isImporting)
{
    m_isImporting = isImporting;
    m_choices->setEnabled(!isImporting);
    if (isImporting)
        m_import->setEnabled(false);
    else
        showDecided();
}

void AnnotatedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProblem(m_problem->text());
}

} // namespace Standoff
