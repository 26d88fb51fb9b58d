// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keylist.h"

#include "keys/keycard.h"
#include "panels/markuppage.h"
#include "theme/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QSize usualListSize(460, 640);

Markup keysPageOf(const QList<KeyGroup> &groups)
{
    Markup page;
    for (const KeyGroup &group : groups) {
        Markup rows;
        for (const KeyGroup::Row &row : group.rows)
            rows += Markup::of(
                u"<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>", row.text, row.keys);
        page += Markup::of(u"<h3>%1</h3><table>%2</table>", group.title, rows);
    }
    return page;
}

} // namespace

KeyList::KeyList(QMainWindow &window)
    : QDialog(&window)
    , m_groups(keyGroups(actionsOf(window)))
    , m_filter(new QLineEdit(this))
    , m_page(new MarkupPage(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"keyList"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    resize(usualListSize.boundedTo(window.screen()->availableSize() * 0.9));
    m_filter->setObjectName(u"keyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by words or keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Theme::icon("find"_L1), QLineEdit::LeadingPosition);
    m_page->setAccessibleName(tr("Keys"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_page);
    layout->addWidget(m_message);
    layout->addWidget(makeFoot());
    connect(m_filter, &QLineEdit::textChanged, this, &KeyList::filter);
    filter({});
    m_filter->setFocus();
}

QWidget *KeyList::makeFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *print = buttons->addButton(tr("&Print as a card…"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"printCard"_s);
    save->setObjectName(u"saveCard"_s);
    for (QPushButton *button : {print, save})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] { printKeyCard(*this, m_shown); });
    connect(save, &QPushButton::clicked, this, [this] {
        const QString told = askAndSaveKeyCard(*this, m_shown);
        m_message->setText(told);
        m_message->setVisible(!told.isEmpty());
    });
    return buttons;
}

// What is shown is what is printed.
void KeyList::filter(const QString &words)
{
    m_shown = withWords(m_groups, words);
    m_page->setMarkup(m_shown.isEmpty() ? Markup(tr("No key is for this.")) : keysPageOf(m_shown));
}

} // namespace Standoff
