// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/exportdialog.h"

#include "exporting/articlechoice.h"
#include "exporting/exportpreview.h"
#include "exporting/formatlist.h"
#include "exporting/losscounter.h"
#include "exporting/marksform.h"
#include "exporting/presetbar.h"
#include "exporting/redactionform.h"
#include "exporting/section.h"
#include "exporting/splitform.h"
#include "exporting/targetrow.h"
#include "forms/formatoptionsform.h"
#include "panels/workbar.h"
#include "session/longwork.h"
#include "theme/theme.h"
#include "widgets/filledbutton.h"
#include "widgets/scrolled.h"
#include "widgets/splitter.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Standoff {

// Where the parts of the dialog lie, and how they go together.

namespace {

constexpr int narrow = 900; // below it, the parts stand one below the other

} // namespace

void ExportDialog::buildLayout()
{
    auto *parts = new Splitter(Qt::Horizontal, this);
    m_parts = parts;
    m_parts->setObjectName(u"exportParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(12);
    m_parts->addWidget(m_list);
    m_parts->addWidget(makeChoices());
    m_parts->addWidget(m_preview);
    parts->setHandleName(1, tr("Width of the formats"));
    parts->setHandleName(2, tr("Width of the preview"));
    m_list->setMinimumSize(190, 160);
    m_preview->setMinimumSize(200, 250);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setStretchFactor(2, 5);
    m_parts->setSizes({290, 410, 580});

    auto *choices = new QVBoxLayout;
    choices->addLayout(makeHead());
    choices->addWidget(m_parts, 1);
    QScrollArea *area = makeScrolled(choices, this);
    m_choices = area;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addLayout(makeFoot());
}

QLayout *ExportDialog::makeHead()
{
    m_command->setObjectName(u"exportCommand"_s);
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("The command line that does the same"));
    m_command->setToolTip(tr("The command line that does the same, to be copied"));
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setMinimumWidth(120);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(m_presets);
    m_head->addSpacing(6);
    m_head->addWidget(m_command, 1);
    return m_head;
}

QWidget *ExportDialog::makeChoices()
{
    auto *all = new QVBoxLayout;
    m_total = new QLabel(this);
    Theme::makeMuted(m_total);
    all->addLayout(makeSectionHead(makeSectionTitle(tr("What", "is exported"), this), m_total));
    QFormLayout *what = makeSectionForm();
    what->addRow(tr("&Articles"), m_articles);
    m_marks = new MarksForm(m_session.project(), *what, this);
    all->addLayout(what);
    all->addSpacing(8);

    m_howTitle = makeSectionTitle({}, this);
    all->addWidget(m_howTitle);
    all->addWidget(m_options);
    QFormLayout *how = makeSectionForm();
    how->addRow(tr("Sp&lit", "the articles into parts"), m_splits);
    m_manifest->setObjectName(u"exportManifest"_s);
    m_manifest->setToolTip(
        tr("Also write what was exported, when, how, and a checksum of each file"));
    how->addRow(QString(), m_manifest);
    all->addLayout(how);
    m_forms = {what, qobject_cast<QFormLayout *>(m_options->layout()), how};
    all->addSpacing(8);

    all->addWidget(makeSectionTitle(tr("Keep confidential"), this));
    all->addWidget(m_redaction);
    all->addSpacing(8);
    all->addWidget(m_losses);
    all->addStretch();
    QScrollArea *area = makeScrolled(all, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumSize(330, 260);
    all->setContentsMargins(0, 0, 6, 0); // beside the scroll bar
    return area;
}

// In all sizes of the dialog it is seen.
QLayout *ExportDialog::makeFoot()
{
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = new FilledButton(this);
    m_write->setObjectName(u"exportWrite"_s);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->addWidget(m_problem);
    foot->addWidget(new WorkBar(m_session.longWork(), this));
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->addWidget(m_target, 1);
    m_foot->addWidget(buttons);
    foot->addLayout(m_foot);
    return foot;
}

void ExportDialog::connectParts()
{
    connect(m_list, &FormatList::chose, this, [this] {
        m_options->showFormat(format()->info());
        look();
    });
    connect(m_options, &FormatOptionsForm::changed, this, &ExportDialog::look);
    connect(m_articles, &ArticleChoice::changed, this, &ExportDialog::look);
    connect(m_articles, &ArticleChoice::typed, this, [this] { m_write->setEnabled(false); });
    connect(m_marks, &MarksForm::changed, this, &ExportDialog::look);
    connect(m_splits, &SplitForm::changed, this, &ExportDialog::look);
    connect(m_manifest, &QCheckBox::toggled, this, &ExportDialog::look);
    connect(m_redaction, &RedactionForm::changed, this, &ExportDialog::look);
    connect(m_target, &TargetRow::changed, this, &ExportDialog::showCommand);
    connect(m_presets, &PresetBar::chose, this, &ExportDialog::showPlan);
    connect(m_presets, &PresetBar::changed, this, &ExportDialog::showCommand);
    connect(m_presets, &PresetBar::failed, this, &ExportDialog::showProblem);
    connect(m_counter, &LossCounter::counted, this,
        [this](const QString &format, const Result<int> &kinds) {
            if (kinds)
                m_list->formats().setLosses(format, *kinds);
            else
                m_list->formats().setProblem(format, kinds.error().text);
        });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_list->field()->setFocus();
        m_list->field()->selectAll();
    });
}

void ExportDialog::alignLabels()
{
    QList<QWidget *> labels;
    int width = 0;
    for (const QFormLayout *form : std::as_const(m_forms)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (QWidget *label = item ? item->widget() : nullptr) {
                labels.append(label);
                width = std::max(width, label->sizeHint().width());
            }
        }
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(std::min(width, 140));
}

// On a narrow screen the parts stand one below the other, and all of them scroll.
void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_parts->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    for (QBoxLayout *row : {m_head, m_foot})
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Standoff
