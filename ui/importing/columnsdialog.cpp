// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/columnsdialog.h"

#include "readers/decode.h"
#include "readers/isolated/isolatedreader.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int shownRows = 6;
constexpr int headRows = 2; // the choice, and the name
constexpr int mostColumns = 100; // that are shown
constexpr qsizetype mostRemembered = 50; // tables
constexpr auto rememberedKey = "import/columns"_L1;

struct Separator
{
    QChar sign;
    const char *name;
};
constexpr Separator separators[] = {
    {u',', QT_TRANSLATE_NOOP("Standoff::ColumnsDialog", "Comma")},
    {u';', QT_TRANSLATE_NOOP("Standoff::ColumnsDialog", "Semicolon")},
    {u'\t', QT_TRANSLATE_NOOP("Standoff::ColumnsDialog", "Tab")},
    {u'|', QT_TRANSLATE_NOOP("Standoff::ColumnsDialog", "Vertical bar")},
};

QLabel *makeNote(QWidget *parent)
{
    auto *note = new QLabel(parent);
    Theme::makeMuted(note);
    return note;
}

} // namespace

ColumnsDialog::ColumnsDialog(
    const QString &file, const ReadOptions &options, BackgroundReader &background, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_options(options)
    , m_background(background)
    , m_head(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_separator(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_hasNames(new QCheckBox(tr("First row has &names"), this))
    , m_dates(new QComboBox(this))
    , m_datesNote(makeNote(this))
    , m_texts(new QComboBox(this))
    , m_textsNote(makeNote(this))
    , m_commandLine(makeNote(this))
    , m_ok(nullptr)
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(file).fileName()));
    for (const Separator &separator : separators)
        m_separator->addItem(tr(separator.name));
    m_dates->addItems(
        {tr("found out"), tr("day first (20/6/2024)"), tr("month first (6/20/2024)")});
    m_texts->addItems({tr("found out"), tr("plain"), tr("HTML")});
    buildLayout();
    resize(QSize(900, 480).boundedTo(screen()->availableSize() * 9 / 10));
    const auto choose = [this](QComboBox *box, auto set) {
        connect(box, &QComboBox::activated, this, [this, set](int index) {
            set(index);
            look();
        });
    };
    choose(m_separator, [this](int index) {
        m_preview.map.separator = separators[index].sign;
        m_preview.map.columns.clear(); // they are others then
    });
    choose(m_dates, [this](int index) { m_preview.map.dates = ColumnMap::Dates(index); });
    choose(m_texts, [this](int index) { m_preview.map.texts = ColumnMap::Texts(index); });
    choose(m_encoding, [this](int) { m_options.encoding = m_encoding->currentText(); });
    connect(m_hasNames, &QCheckBox::clicked, this, [this](bool hasNames) {
        m_preview.map.hasNames = hasNames;
        m_preview.map.columns.clear();
        look();
    });
    look();
}

void ColumnsDialog::buildLayout()
{
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setText(tr("The table is being read…"));
    m_problem->setObjectName(u"columnsProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setObjectName(u"columns"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_separator->setObjectName(u"separator"_s);
    m_dates->setObjectName(u"dates"_s);
    m_texts->setObjectName(u"texts"_s);
    auto *separatorLabel = new QLabel(tr("&Separator"), this);
    separatorLabel->setBuddy(m_separator);
    auto *encodingLabel = new QLabel(tr("&Encoding"), this);
    encodingLabel->setBuddy(m_encoding);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             separatorLabel, m_separator, encodingLabel, m_encoding, m_hasNames})
        top->addWidget(widget);
    const auto row = [](QWidget *field, QWidget *note) {
        auto *layout = new QHBoxLayout;
        layout->addWidget(field);
        layout->addWidget(note, 1);
        return layout;
    };
    auto *form = new QFormLayout;
    form->addRow(tr("&Dates are"), row(m_dates, m_datesNote));
    form->addRow(tr("&Text is"), row(m_texts, m_textsNote));
    m_commandLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_commandLine->setWordWrap(true);
    form->addRow(tr("On the command line"), m_commandLine);
    auto *note = makeNote(this);
    note->setText(tr("Guessed from names and content. What is chosen here is remembered for tables "
                     "of this shape."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Read so"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(note);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

// The table as it would be read now.
void ColumnsDialog::look()
{
    if (m_options.columns.isEmpty() || !m_preview.shape.isEmpty())
        m_options.columns = map().toText();
    m_ok->setEnabled(false);
    const auto work = [file = m_file, options = m_options](const BackgroundSource &source) {
        IsolatedReader reader(options);
        return reader.preview(file, [&source] { return source.isWanted(); });
    };
    m_background.run(m_job, work, [this](const Result<TablePreview> &preview) { take(preview); });
}

void ColumnsDialog::take(const Result<TablePreview> &preview)
{
    m_problem->setVisible(!preview);
    if (!preview) {
        m_problem->setText(preview.error().text);
        return;
    }
    m_preview = *preview;
    fillTable();
    fillChoices();
    showNumbers();
}

void ColumnsDialog::fillTable()
{
    const QList<ColumnRole> roles = columnRoles();
    const int columns = int(std::min<qsizetype>(mostColumns, m_preview.map.columns.size()));
    const int rows = int(std::min<qsizetype>(shownRows, m_preview.rows.size()));
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(headRows + rows);
    for (int column = 0; column < columns; ++column) {
        const ColumnMap::Column &own = m_preview.map.columns[column];
        auto *choice = new QComboBox(m_table);
        for (const ColumnRole role : roles)
            choice->addItem(nameOf(role));
        choice->setCurrentIndex(int(roles.indexOf(own.role)));
        choice->setAccessibleName(tr("What “%1” is").arg(own.name));
        connect(choice, &QComboBox::activated, this,
            [this, column](int index) { changeRole(column, index); });
        m_table->setCellWidget(0, column, choice);
        auto *name = new QTableWidgetItem(own.name);
        name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        name->setForeground(Theme::mutedText(palette()));
        m_table->setItem(1, column, name);
        for (int row = 0; row < rows; ++row) {
            auto *cell = new QTableWidgetItem(m_preview.rows[row].value(column));
            cell->setToolTip(cell->text());
            if (own.role == ColumnRole::LeftOut) {
                cell->setForeground(Theme::mutedText(palette()));
                cell->setBackground(QBrush(Theme::rule(palette()), Qt::BDiagPattern));
            } else if (own.role == ColumnRole::Published && m_preview.badDates.contains(row)) {
                cell->setForeground(Theme::warningText(palette()));
                cell->setText(u"⚠ "_s + cell->text());
            }
            m_table->setItem(headRows + row, column, cell);
        }
    }
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < columns; ++column) {
        const bool isText = m_preview.map.columns[column].role == ColumnRole::Text
            || m_preview.map.columns[column].role == ColumnRole::Title;
        m_table->setColumnWidth(column, letter * (isText ? 34 : 18));
    }
    m_table->setRowHeight(0, fontMetrics().height() + 16);
}

void ColumnsDialog::fillChoices()
{
    const bool hasSeparator = m_preview.map.separator.has_value();
    m_separator->setEnabled(hasSeparator);
    m_hasNames->setEnabled(m_preview.map.hasNames.has_value());
    m_hasNames->setChecked(m_preview.map.hasNames.value_or(true));
    if (hasSeparator) {
        const QChar sign = *m_preview.map.separator;
        const auto *own = std::ranges::find(separators, sign, &Separator::sign);
        m_separator->setCurrentIndex(
            own == std::end(separators) ? -1 : int(own - std::begin(separators)));
    }
    m_dates->setCurrentIndex(int(m_preview.map.dates));
    m_texts->setCurrentIndex(int(m_preview.map.texts));
    m_encoding->clear();
    m_encoding->addItems(encodingsFor(m_preview.encodingCandidates, m_preview.encoding));
    m_encoding->setCurrentText(m_preview.encoding);
    m_encoding->setEnabled(!m_preview.encoding.isEmpty());
}

void ColumnsDialog::showNumbers()
{
    const QLocale locale;
    m_head->setText(
        tr("A table with %n row(s). Which column is what?", nullptr, int(m_preview.rowCount)));
    m_datesNote->setText(m_preview.withoutDate == 0
            ? QString()
            : tr("%1 of %2 are no dates: they stay empty, told with each")
                  .arg(
                      locale.toString(m_preview.withoutDate), locale.toString(m_preview.rowCount)));
    const bool hasText =
        std::ranges::contains(m_preview.map.columns, ColumnRole::Text, &ColumnMap::Column::role);
    m_textsNote->setText(!hasText ? tr("No column is the text yet")
            : m_preview.withoutText == 0
            ? QString()
            : tr("%1 of %2 have no text: they are left out, told with each")
                  .arg(
                      locale.toString(m_preview.withoutText), locale.toString(m_preview.rowCount)));
    m_commandLine->setText(u"--map \"%1\""_s.arg(map().toText()));
    m_ok->setEnabled(hasText);
}

void ColumnsDialog::changeRole(int column, int choice)
{
    m_preview.map.columns[column].role = columnRoles().value(choice);
    look();
}

ColumnMap ColumnsDialog::map() const
{
    return m_preview.map;
}

QString ColumnsDialog::encoding() const
{
    return m_options.encoding;
}

void ColumnsDialog::remember(QSettings &settings) const
{
    QStringList maps{map().toText()};
    for (const QString &text : remembered(settings)) {
        const auto other = ColumnMap::fromText(text);
        if (other && other->shape() != map().shape() && maps.size() < mostRemembered)
            maps.append(text);
    }
    settings.setValue(rememberedKey, maps);
}

QStringList ColumnsDialog::remembered(const QSettings &settings)
{
    return settings.value(rememberedKey).toStringList();
}

} // namespace Standoff
