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
#include "widgets/scrolled.h"

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
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

// Where the parts of the dialog lie, and what they say.

QLayout *ImportDialog::makeSources()
{
    connect(m_files, &QPushButton::clicked, this,
        [this] { read(QFileDialog::getOpenFileNames(this, tr("Add articles"))); });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const QString path = QFileDialog::getExistingDirectory(this, tr("Add articles"));
            !path.isEmpty())
            read({path});
    });
    m_from->setObjectName(u"importFrom"_s);
    auto *from = new QHBoxLayout;
    from->addWidget(m_from, 1);
    from->addWidget(m_files);
    from->addWidget(m_folder);
    m_pattern->setObjectName(u"importPattern"_s);
    m_pattern->setEditable(true);
    m_pattern->setInsertPolicy(QComboBox::NoInsert);
    m_pattern->addItem(QString());
    m_pattern->addItems(rememberedPatterns());
    m_pattern->lineEdit()->setPlaceholderText(
        tr("What they say, such as {date} - {publisher} - {title}"));
    m_pattern->setToolTip(tr("{title}, {date}, {publisher}, {author}, {section} and {labels} stand "
                             "for what the file names say, * for anything; or a regular expression "
                             "between slashes, with groups of these names"));
    m_fits->setObjectName(u"importFits"_s);
    m_fits->setWordWrap(true);
    m_pattern->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pattern->setMinimumContentsLength(16);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_pattern);
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
    QWidget *before = m_pattern; // in the order of Tab
    const auto add = [&](int id) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setObjectName(u"chip%1"_s.arg(id));
        m_chips->addButton(chip, id);
        chips->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
    };
    constexpr int all = int(EnumWords<Standing>::words.size());
    add(all);
    for (const Standing standing :
        {Standing::Ready, Standing::Doubtful, Standing::Told, Standing::Known, Standing::Refused})
        add(int(standing));
    setTabOrder(before, m_query);
    showSigns();
    m_chips->button(all)->setChecked(true);
    row->addLayout(chips, 3);
    m_query->setObjectName(u"importQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_query->setPlaceholderText(tr("Filter: kind:pdf, words:<200"));
    m_query->setAccessibleName(tr("Filter"));
    m_query->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_query->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    row->addWidget(m_query, 1, Qt::AlignTop);
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
    m_report->setFlat(true);
    auto *menu = new QMenu(m_report);
    menu->addAction(tr("&Save as a table…"), this, [this] {
        if (const auto saved = saveReport(candidates(), this); !saved)
            showProblem(saved.error().text);
    });
    menu->addAction(tr("&Copy"), this,
        [this] { QGuiApplication::clipboard()->setText(reportInWords(candidates())); });
    m_report->setMenu(menu);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"importAdd"_s);
    m_add->setDefault(true);
    m_add->setToolTip(tr("Adds what is ticked (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    setTabOrder(m_add, buttons->button(QDialogButtonBox::Cancel));
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress);
    row->addWidget(m_pause);
    row->addWidget(m_progressText, 1);
    row->addWidget(m_report);
    row->addSpacing(8);
    row->addWidget(buttons);
    return row;
}

// The list with what is said of all selected, above the preview.
QWidget *ImportDialog::makeParts()
{
    auto *above = new QWidget(this);
    auto *list = new QVBoxLayout(above);
    list->setContentsMargins({});
    list->addWidget(m_list, 1);
    list->addWidget(m_fields);
    m_said->setObjectName(u"importSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setContentsMargins(8, 2, 8, 2);
    auto *below = new QWidget(this);
    auto *preview = new QVBoxLayout(below);
    preview->setContentsMargins({});
    preview->setSpacing(2);
    preview->addWidget(m_said);
    preview->addWidget(m_preview, 1);
    auto *both = new QSplitter(Qt::Vertical, this);
    both->addWidget(above);
    both->addWidget(below);
    both->setCollapsible(0, false);
    both->setSizes({380, 260});
    return both;
}

// In all sizes of the dialog its foot is seen.
void ImportDialog::buildLayout()
{
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *parts = new QVBoxLayout;
    parts->addLayout(makeSources());
    parts->addLayout(makeFilters());
    parts->addWidget(m_problem);
    parts->addWidget(makeParts(), 1);
    auto *layout = new QVBoxLayout(this);
    m_parts = makeScrolled(parts, this);
    layout->addWidget(m_parts, 1);
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
    m_add->setText(tr("&Add %Ln article(s)", nullptr, wanted));
    m_add->setEnabled(wanted > 0 && (!m_reading.isRunning() || *m_isPaused));
    showFits();
}

void ImportDialog::showFits()
{
    const bool isEmpty = m_pattern->currentText().trimmed().isEmpty();
    const bool isWrong = !m_patternProblem.isEmpty();
    m_fits->setText(isEmpty ? QString()
            : isWrong
            //: what is wrong with the pattern
            ? tr("⚠ %1").arg(m_patternProblem)
            : tr("fits %1 of %2; what the file says itself goes first")
                  .arg(QLocale().toString(m_model->fitting()),
                      QLocale().toString(m_model->named())));
    QPalette colors;
    colors.setColor(QPalette::WindowText,
        isWrong ? Theme::warningText(palette()) : Theme::mutedText(palette()));
    m_fits->setPalette(colors);
    m_fits->setVisible(!isEmpty);
}

// Where the list itself is partly out of sight.
void ImportDialog::showRow()
{
    const QRect row = m_list->visualRect(m_list->currentIndex());
    const QPoint middle = m_list->viewport()->mapTo(m_parts->widget(), row.center());
    m_parts->ensureVisible(0, middle.y(), 0, row.height());
}

// All remarks of what is shown, as a cell of the list has no room for them.
void ImportDialog::showSaid()
{
    constexpr qsizetype mostShown = 6;
    const int row = m_list->currentRow();
    if (row < 0 || !m_model->at(row).hasArticle() || m_model->at(row).remarks.isEmpty()) {
        m_said->hide();
        return;
    }
    const Candidate &candidate = m_model->at(row);
    QStringList lines = candidate.remarks.first(std::min(mostShown, candidate.remarks.size()));
    if (const auto more = int(candidate.remarks.size() - lines.size()); more > 0)
        lines.append(tr("… and %Ln more", nullptr, more));
    m_said->setText(lines.join(u'\n'));
    QPalette colors;
    colors.setColor(QPalette::WindowText, signColor(candidate.standing, palette()));
    m_said->setPalette(colors);
    m_said->show();
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
    if (m_total == 0)
        m_progressText->setText(isReading ? tr("Looking for files…") : QString());
    else if (isReading)
        m_progressText->setText(
            tr("%1 of %Ln file(s) read", nullptr, m_total).arg(locale.toString(m_read)));
    else
        m_progressText->setText(tr("%1 of %Ln file(s) read in %2 s", nullptr, m_total)
                .arg(locale.toString(m_read), locale.toString(double(m_time) / 1000, 'f', 1)));
}

void ImportDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace Standoff
