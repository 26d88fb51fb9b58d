// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "palette/commandpalette.h"

#include "palette/palettedelegate.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/keys/keylegend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int paletteWidth = 620;
constexpr int paletteTop = 34;
constexpr int paletteShadow = 12; // around the frame
constexpr int paletteAside = 8; // to the edges of a narrow window
constexpr int paletteSides = 10;

QString keyName(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return QKeySequence(modifiers | key).toString(QKeySequence::NativeText);
}

} // namespace

CommandPalette::CommandPalette(const OpenProject &session, QSettings &settings, QMainWindow &window)
    : QWidget(&window)
    , m_settings(settings)
    , m_window(window)
    , m_model(new PaletteModel(session, this))
    , m_line(new QLineEdit(this))
    , m_count(new QLabel(m_line))
    , m_hint(new QLabel(this))
    , m_list(new QListView(this))
    , m_top(makeTop())
    , m_foot(makeFoot())
{
    hide();
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setContentsMargins(paletteSides + 4, 4, paletteSides + 4, 8);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Base);
    Theme::makeMuted(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        paletteShadow + 1, paletteShadow + 1, paletteShadow + 1, paletteShadow + 1);
    layout->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_top, m_hint, m_list, m_foot})
        layout->addWidget(part);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (!index.data(PaletteModel::IsHeadingRole).toBool())
            m_list->setCurrentIndex(index);
    });
    m_line->installEventFilter(this);
    window.installEventFilter(this);
}

QWidget *CommandPalette::makeTop()
{
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Find a command, an article, a record"));
    m_line->setPlaceholderText(tr("Find a command, an article, a record"));
    m_line->addAction(Theme::icon("find"_L1), QLineEdit::LeadingPosition);
    m_count->setObjectName(u"paletteCount"_s);
    Theme::makeMuted(m_count);
    auto *inLine = new QHBoxLayout(m_line);
    inLine->setContentsMargins(0, 0, 8, 0);
    inLine->addStretch();
    inLine->addWidget(m_count);
    const auto sign = [](PaletteKind kind) { return QString(PaletteModel::signOf(kind)); };
    auto *legend = new KeyLegend(
        {{sign(PaletteKind::Action), tr("actions")}, {sign(PaletteKind::Article), tr("articles")},
            {sign(PaletteKind::Record), tr("records")}, {sign(PaletteKind::Claim), tr("claims")},
            {sign(PaletteKind::Line), tr("paragraph")},
            {keyName(Qt::Key_Tab), tr("only this kind"), true}},
        top);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(paletteSides, paletteSides, paletteSides, 4);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(legend);
    return top;
}

QWidget *CommandPalette::makeFoot()
{
    auto *foot = new KeyLegend(
        {{keyName(Qt::Key_Return), tr("go there")}, {keyName(Qt::Key_Escape), tr("close")},
            {keyName(Qt::Key_F2), tr("set a key for an action"), true}},
        this);
    foot->setContentsMargins(paletteSides + 4, 2, paletteSides + 4, 2);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    return foot;
}

// As high as what was found, as far as there is room.
void CommandPalette::place()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int width =
        std::min(paletteWidth, m_window.width() - 2 * paletteAside) + 2 * paletteShadow;
    const int others = m_top->sizeHint().height() + m_foot->sizeHint().height()
        + (m_hint->text().isEmpty() ? 0 : m_hint->sizeHint().height());
    const int room = m_window.height() - paletteTop - paletteAside - others;
    m_list->setFixedHeight(std::max(0, std::min(rows, room)));
    const int height = others + (rows > 0 ? m_list->height() : 0) + 2 * paletteShadow + 2;
    setGeometry((m_window.width() - width) / 2, paletteTop - paletteShadow, width, height);
}

// A soft shadow, and the frame on it.
void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int ring = 0; ring < paletteShadow; ++ring) {
        const qreal share = qreal(ring + 1) / paletteShadow;
        painter.setBrush(QColor::fromRgbF(0, 0, 0, float(0.035 * share)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(ring, ring, -ring, -ring), 8, 8);
    }
    painter.setPen(Theme::rule(palette()));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(paletteShadow, paletteShadow, -paletteShadow, -paletteShadow), 4,
        4);
}

} // namespace Standoff
