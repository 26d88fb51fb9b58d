// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/columnsdialog.h"

#include "importing/encodingbox.h"
#include "readers/isolated/isolatedreader.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/scrolled.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
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
    auto *note = new ElidedLabel(parent);
    Theme::makeMuted(note);
    return note;
}

// As one word of a command line.
QString shellQuoted(QString text)
{
    return u"'"_s + text.replace(u"'"_s, u"'\\''"_s) + u"'"_s;
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
    , m_commandLine(new ElidedLabel(this))
    , m_ok(nullptr)
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(file).fileName()));
    for (const Separator &separator : separators)
        m_separator->addItem(tr(separator.name));
    m_dates->addItems(
        {tr("automatic"), tr("day first (20/6/2024)"), tr("month first (6/20/2024)")});
    m_texts->addItems({tr("automatic"), tr("plain"), tr("HTML")});
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
    m_table->setTabKeyNavigation(false); // Tab leaves it
    const int rowHeight = fontMetrics().height() + 12;
    m_table->setMinimumHeight(rowHeight * (headRows + 3));
    m_separator->setObjectName(u"separator"_s);
    m_commandLine->setObjectName(u"commandLine"_s);
    m_dates->setObjectName(u"dates"_s);
    m_texts->setObjectName(u"texts"_s);
    const auto labelled = [this](const QString &text, QWidget *field) {
        auto *both = new QWidget(this);
        auto *layout = new QHBoxLayout(both);
        layout->setContentsMargins({});
        auto *label = new QLabel(text, both);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        return both;
    };
    auto *top = new FlowLayout(12);
    top->addWidget(labelled(tr("&Separator"), m_separator));
    top->addWidget(labelled(tr("&Encoding"), m_encoding));
    top->addWidget(m_hasNames);
    auto *form = new QFormLayout;
    const auto addRow = [&](const QString &text, QWidget *field, QWidget *beside) {
        auto *row = new QHBoxLayout;
        row->addWidget(field);
        row->addWidget(beside, 1);
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, row);
    };
    addRow(tr("&Dates are"), m_dates, m_datesNote);
    addRow(tr("&Text is"), m_texts, m_textsNote);
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(u"copyMap"_s);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_commandLine->text()); });
    Theme::makeMuted(m_commandLine);
    addRow(tr("On the command line"), copy, m_commandLine);
    auto *note = new QLabel(this);
    Theme::makeMuted(note);
    note->setText(tr("Guessed from names and content. What is chosen here is remembered for tables "
                     "of this shape."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Read the table"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    note->setWordWrap(true);
    m_head->setWordWrap(true);
    auto *parts = new QVBoxLayout;
    parts->addWidget(m_head);
    parts->addLayout(top);
    parts->addWidget(note);
    parts->addWidget(m_problem);
    parts->addWidget(m_table, 1);
    parts->addLayout(form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeScrolled(parts, this), 1);
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
    QWidget *before = m_table; // in the order of Tab
    for (int column = 0; column < columns; ++column) {
        const ColumnMap::Column &own = m_preview.map.columns[column];
        auto *choice = new QComboBox(m_table);
        for (const ColumnRole role : roles)
            choice->addItem(role == ColumnRole::LeftOut ? tr("Left out") : nameOf(role));
        choice->setCurrentIndex(int(roles.indexOf(own.role)));
        choice->setAccessibleName(tr("What “%1” is").arg(own.name));
        connect(choice, &QComboBox::activated, this,
            [this, column](int index) { changeRole(column, index); });
        m_table->setCellWidget(0, column, choice);
        setTabOrder(before, choice);
        before = choice;
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
    offerEncodings(*m_encoding, m_preview.encodingCandidates, m_preview.encoding);
    m_encoding->setEnabled(!m_preview.encoding.isEmpty());
}

void ColumnsDialog::showNumbers()
{
    const QLocale locale;
    m_head->setText(
        tr("A table with %Ln row(s). Which column is what?", nullptr, int(m_preview.rowCount)));
    m_datesNote->setText(m_preview.withoutDate == 0
            ? QString()
            : tr("%1 of %2 are not dates: they stay empty, with a remark each")
                  .arg(
                      locale.toString(m_preview.withoutDate), locale.toString(m_preview.rowCount)));
    const bool hasText =
        std::ranges::contains(m_preview.map.columns, ColumnRole::Text, &ColumnMap::Column::role);
    m_textsNote->setText(!hasText ? tr("No column is the text yet")
            : m_preview.withoutText == 0
            ? QString()
            : tr("%1 of %2 have no text: they are left out, with a remark each")
                  .arg(
                      locale.toString(m_preview.withoutText), locale.toString(m_preview.rowCount)));
    m_commandLine->setText(u"--map "_s + shellQuoted(map().toText()));
    m_commandLine->setToolTip(m_commandLine->text());
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
