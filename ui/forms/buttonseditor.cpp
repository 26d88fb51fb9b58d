// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/buttonseditor.h"

#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/keys/keysign.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Standoff {

// Its words stand on as many lines as they need.
class ButtonsEditor::Tile : public QAbstractButton
{
public:
    Tile(const Choice &choice, const QString &key, QWidget *parent)
        : QAbstractButton(parent)
        , value(choice.value)
        , m_key(key)
    {
        const QString words = onOneLine(choice.label);
        setText(inMenu(words));
        setAccessibleName(words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(key.isEmpty() ? QSizePolicy::Preferred : QSizePolicy::Expanding,
            QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override
    {
        return {
            margin() + QFontMetrics(bold()).horizontalAdvance(accessibleName()) + 10, heightOf(1)};
    }
    // As wide as the longest word.
    QSize minimumSizeHint() const override
    {
        int longest = 0;
        for (const QString &word : accessibleName().split(u' '))
            longest = std::max(longest, QFontMetrics(bold()).horizontalAdvance(word));
        return {margin() + longest + 10, heightOf(1)};
    }
    int heightForWidth(int width) const override
    {
        const QFontMetrics metrics(bold()); // it does not grow when it is chosen
        const QRect words =
            metrics.boundingRect(QRect(0, 0, std::max(width - margin() - 10, 1), QWIDGETSIZE_MAX),
                Qt::TextWordWrap, accessibleName());
        return heightOf(std::max(1, (words.height() + 2) / metrics.lineSpacing()));
    }
    bool hasHeightForWidth() const override { return true; }

    QVariant value;

protected:
    void nextCheckState() override { } // the editor says which one is chosen

    // A grid gives all of a row one height, which may be that of another width.
    void resizeEvent(QResizeEvent *) override
    {
        if (const int wanted = heightForWidth(width()); wanted != minimumHeight())
            setMinimumHeight(wanted);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Link);
        const QColor ink = palette().color(QPalette::Text);
        painter.setPen(QPen(isChecked() || hasFocus() ? accent : frame(), hasFocus() ? 2 : 1));
        painter.setBrush(isChecked()
                ? Theme::tint(accent, palette(), 0.16)
                : palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        QRect place = rect().adjusted(8, 0, -6, 0);
        if (!m_key.isEmpty()) {
            KeySign::draw(painter, place, font(), m_key,
                isChecked() ? ink : Theme::mutedText(palette()), layoutDirection());
            place = QStyle::visualRect(
                layoutDirection(), rect(), QRect(margin(), 0, width() - margin() - 6, height()));
        }
        painter.setFont(isChecked() ? bold() : font());
        painter.setPen(ink);
        painter.drawText(place,
            Qt::AlignVCenter | Qt::TextWordWrap | Qt::AlignAbsolute
                | (m_key.isEmpty()
                        ? int(Qt::AlignHCenter)
                        : int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))),
            accessibleName());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
            || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        if ((enter && event->modifiers() == Qt::NoModifier) || event->key() == Qt::Key_Space)
            click();
        else if (arrow)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore(); // the editor knows the digits
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }

private:
    QFont bold() const
    {
        QFont font = this->font();
        font.setBold(true);
        return font;
    }
    QColor frame() const
    {
        QColor color = palette().color(QPalette::Text);
        color.setAlphaF(0.35F);
        return color;
    }
    int margin() const
    {
        return m_key.isEmpty() ? 10 : 8 + KeySign::size(font(), m_key).width() + 8;
    }
    int heightOf(int lines) const
    {
        return lines * fontMetrics().lineSpacing() + (m_key.isEmpty() ? 8 : 12);
    }

    QString m_key;
};

ButtonsEditor::ButtonsEditor(const QList<Choice> &choices, Look look, QWidget *parent)
    : FieldEditor(parent)
    , m_look(look)
    , m_inner(new QWidget(this))
{
    if (look == Look::Numbered) {
        auto *grid = new QGridLayout(m_inner);
        grid->setContentsMargins({});
        grid->setSpacing(5);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
    } else {
        auto *row = new QHBoxLayout(m_inner);
        row->setContentsMargins({});
        row->setSpacing(3);
        row->addStretch();
    }
    for (const Choice &choice : choices)
        addTile(choice);
    setInner(m_inner);
    mark({});
}

ButtonsEditor::Tile *ButtonsEditor::addTile(const Choice &choice)
{
    const int number = int(m_tiles.size());
    const bool hasKey = m_look == Look::Numbered && number < 9;
    auto *tile = new Tile(choice, hasKey ? QString::number(number + 1) : QString(), m_inner);
    connect(tile, &QAbstractButton::clicked, this,
        [this, tile] { choose(tile->value == m_chosen ? QVariant(QString()) : tile->value); });
    if (auto *grid = qobject_cast<QGridLayout *>(m_inner->layout()))
        grid->addWidget(tile, number / 2, number % 2);
    else if (auto *row = qobject_cast<QHBoxLayout *>(m_inner->layout()))
        row->insertWidget(number, tile);
    m_tiles.append(tile);
    return tile;
}

int ButtonsEditor::textTop() const
{
    return 4;
}

void ButtonsEditor::mark(const QVariant &value)
{
    m_chosen = value.isValid() ? value : QVariant(QString());
    QWidget *entry = m_tiles.isEmpty() ? nullptr : m_tiles.first();
    for (Tile *tile : std::as_const(m_tiles)) {
        tile->setChecked(tile->value == m_chosen);
        if (tile->isChecked())
            entry = tile;
    }
    m_inner->setFocusProxy(entry);
}

// A value that is not among the choices becomes one of them.
void ButtonsEditor::display(const QVariant &value)
{
    const bool isKnown =
        std::ranges::any_of(m_tiles, [&value](const Tile *tile) { return tile->value == value; });
    if (!isKnown && !value.toString().isEmpty())
        addTile({value.toString(), value});
    mark(value);
}

void ButtonsEditor::choose(const QVariant &value)
{
    mark(value);
    commit();
}

void ButtonsEditor::keyPressEvent(QKeyEvent *event)
{
    const int at = event->key() - Qt::Key_1;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_look == Look::Numbered && isPlain && at >= 0 && at < m_tiles.size() && at < 9) {
        m_tiles[at]->setFocus(Qt::OtherFocusReason);
        choose(m_tiles[at]->value);
    } else {
        FieldEditor::keyPressEvent(event);
    }
}

} // namespace Standoff
