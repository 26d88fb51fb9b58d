// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/importdialog.h"

#include "importing/incomingpreview.h"
#include "importing/incomingview.h"
#include "importing/massfields.h"
#include "importing/reporting.h"
#include "importing/signicon.h"
#include "items/incoming/incomingmodel.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

// Where the parts of the dialog lie, and what they say.

QLayout *ImportDialog::makeSources()
{
    auto *files = new QPushButton(tr("&Files…"), this);
    auto *folder = new QPushButton(tr("F&older…"), this);
    files->setAutoDefault(false);
    folder->setAutoDefault(false);
    connect(files, &QPushButton::clicked, this,
        [this] { read(QFileDialog::getOpenFileNames(this, tr("Add articles"))); });
    connect(folder, &QPushButton::clicked, this, [this] {
        if (const QString path = QFileDialog::getExistingDirectory(this, tr("Add articles"));
            !path.isEmpty())
            read({path});
    });
    m_from->setObjectName(u"importFrom"_s);
    auto *from = new QHBoxLayout;
    from->addWidget(m_from, 1);
    from->addWidget(files);
    from->addWidget(folder);
    m_pattern->setObjectName(u"importPattern"_s);
    m_pattern->setEditable(true);
    m_pattern->setInsertPolicy(QComboBox::NoInsert);
    m_pattern->addItem(QString());
    m_pattern->addItems(rememberedPatterns());
    m_pattern->lineEdit()->setPlaceholderText(
        tr("What they tell, such as {date} - {publisher} - {title}"));
    m_pattern->setToolTip(
        tr("{title}, {date}, {publisher}, {author}, {section} and {labels} stand for what the "
           "names of the files tell, * for anything; or a regular expression between slashes, with "
           "groups of these names"));
    m_fits->setObjectName(u"importFits"_s);
    Theme::makeMuted(m_fits);
    auto *names = new QHBoxLayout;
    names->addWidget(m_pattern, 1);
    names->addWidget(m_fits);
    auto *form = new QFormLayout;
    form->addRow(tr("From"), from);
    auto *label = new QLabel(tr("File &names"), this);
    label->setBuddy(m_pattern);
    form->addRow(label, names);
    return form;
}

QLayout *ImportDialog::makeFilters()
{
    auto *row = new QHBoxLayout;
    auto *chips = new FlowLayout(6);
    const auto add = [&](int id) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setObjectName(u"chip%1"_s.arg(id));
        m_chips->addButton(chip, id);
        chips->addWidget(chip);
    };
    constexpr int all = int(EnumWords<Standing>::words.size());
    add(all);
    for (const Standing standing :
        {Standing::Ready, Standing::Doubtful, Standing::Told, Standing::Known, Standing::Refused})
        add(int(standing));
    showSigns();
    m_chips->button(all)->setChecked(true);
    row->addLayout(chips, 1);
    m_query->setObjectName(u"importQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_query->setPlaceholderText(tr("Filter: kind:pdf, words:<200"));
    m_query->setAccessibleName(tr("Filter"));
    m_query->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    row->addWidget(m_query, 0, Qt::AlignTop);
    return row;
}

QLayout *ImportDialog::makeFoot()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progressText->setObjectName(u"importProgress"_s);
    Theme::makeMuted(m_progressText);
    m_pause->setText(tr("Pause"));
    m_pause->setCheckable(true);
    m_pause->setAutoRaise(true);
    m_pause->setObjectName(u"importPause"_s);
    auto *report = new QToolButton(this);
    report->setText(tr("Report"));
    report->setAutoRaise(true);
    report->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(report);
    menu->addAction(tr("&Save as a table…"), this, [this] {
        if (const auto saved = saveReport(candidates(), this); !saved)
            showProblem(saved.error().text);
    });
    menu->addAction(tr("&Copy"), this,
        [this] { QGuiApplication::clipboard()->setText(reportInWords(candidates())); });
    report->setMenu(menu);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"importAdd"_s);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress);
    row->addWidget(m_progressText);
    row->addWidget(m_pause);
    row->addWidget(report);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

void ImportDialog::buildLayout()
{
    auto *above = new QWidget(this);
    auto *list = new QVBoxLayout(above);
    list->setContentsMargins({});
    list->addWidget(m_list, 1);
    list->addWidget(m_fields);
    auto *both = new QSplitter(Qt::Vertical, this);
    both->addWidget(above);
    both->addWidget(m_preview);
    both->setChildrenCollapsible(false);
    both->setSizes({380, 260});
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeSources());
    layout->addLayout(makeFilters());
    layout->addWidget(m_problem);
    layout->addWidget(both, 1);
    layout->addLayout(makeFoot());
}

void ImportDialog::showCounts()
{
    const QLocale locale;
    for (QAbstractButton *chip : m_chips->buttons()) {
        const int id = m_chips->id(chip);
        const bool isAll = id == int(EnumWords<Standing>::words.size());
        const int count = isAll ? m_model->rowCount() : m_model->count(Standing(id));
        //: %1 is a kind, %2 how many of it there are
        chip->setText(tr("%1  %2").arg(
            isAll ? tr("All") : standingName(Standing(id)), locale.toString(count)));
        chip->setVisible(isAll || count > 0 || chip->isChecked());
    }
    const int wanted = m_model->wanted();
    m_add->setText(tr("&Add %n article(s)", nullptr, wanted));
    m_add->setEnabled(wanted > 0 && (!m_reading.isRunning() || *m_isPaused));
    showFits();
}

void ImportDialog::showFits()
{
    const bool isEmpty = m_pattern->currentText().trimmed().isEmpty();
    m_fits->setText(isEmpty ? QString()
            : !m_patternProblem.isEmpty()
            ? m_patternProblem
            : tr("fits %1 of %2; what the file says itself goes first")
                  .arg(m_model->fitting())
                  .arg(m_model->named()));
}

// Of the colours that there are now.
void ImportDialog::showSigns()
{
    for (QAbstractButton *chip : m_chips->buttons()) {
        if (const int id = m_chips->id(chip); id < int(EnumWords<Standing>::words.size()))
            chip->setIcon(signIcon(Standing(id), palette()));
    }
}

void ImportDialog::showProgress()
{
    const bool isReading = m_reading.isRunning() || !m_pending.isEmpty();
    m_progress->setRange(0, std::max(1, m_total));
    m_progress->setValue(isReading ? m_read : std::max(1, m_total));
    m_progress->setVisible(isReading);
    m_pause->setVisible(isReading);
    const QLocale locale;
    if (isReading) {
        m_progressText->setText(
            tr("%1 of %2 files read").arg(locale.toString(m_read), locale.toString(m_total)));
    } else {
        m_progressText->setText(tr("%1 of %2 files read in %3 s")
                .arg(locale.toString(m_read), locale.toString(m_total),
                    locale.toString(
                        double(m_clock.isValid() ? m_clock.elapsed() : 0) / 1000, 'f', 1)));
    }
}

void ImportDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace Standoff
