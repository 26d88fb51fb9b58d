// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/conflictbar.h"

#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/actionlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Standoff {

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_take(new QPushButton(tr("&Take it from there"), this))
    , m_another(new QPushButton(tr("Choose an&other"), this))
{
    setObjectName(u"conflictBar"_s);
    m_take->setObjectName(u"takeKey"_s);
    m_another->setObjectName(u"anotherKey"_s);
    for (QPushButton *button : {m_take, m_another})
        button->setAutoDefault(false);
    m_text->setObjectName(u"conflictText"_s);
    m_text->setWordWrap(true);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_another);
    connect(m_take, &QPushButton::clicked, this, &ConflictBar::takingWanted);
    connect(m_another, &QPushButton::clicked, this, &ConflictBar::anotherWanted);
    color();
    hide();
}

void ConflictBar::tell(const QString &key, const ListedAction &other)
{
    const Markup name = Markup::of(u"<b>%1</b>", other.text);
    const Markup bold = Markup::of(u"<b>%1</b>", key);
    //: a sign that something is wrong, before the sentence
    const Markup sign = Markup(tr("◇ "));
    showMarkup(*m_text,
        sign
            + (other.isTag
                    ? Markup(tr("%1 tags “%2” already. The keys of tags are set in the tagset."),
                          bold, name)
                    : Markup(
                          tr("%1 is “%2” already. Two actions of one window cannot share a key."),
                          bold, name)));
    setAccessibleName(tr("%1 is “%2” already. Two actions of one window cannot share a key.")
            .arg(key, other.text));
    m_take->setVisible(!other.isTag);
    show();
}

void ConflictBar::color()
{
    const QColor ground = Theme::tint(Theme::warningText(palette()), palette(), 0.12);
    if (palette().color(QPalette::Window) == ground)
        return; // which is told again, for the change of its own
    QPalette own;
    own.setColor(QPalette::Window, ground);
    setPalette(own);
}

void ConflictBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

} // namespace Standoff
