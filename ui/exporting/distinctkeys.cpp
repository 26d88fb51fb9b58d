// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/distinctkeys.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Without the key; "&&" stays.
QString withoutKey(const QString &caption)
{
    QString plain;
    for (qsizetype i = 0; i < caption.size(); ++i) {
        if (caption[i] != u'&')
            plain += caption[i];
        else if (caption.sliced(i).startsWith("&&"_L1))
            plain += u"&&"_s, ++i;
    }
    return plain;
}

// The caption with another key that is free, or with none.
QString withFreeKey(const QString &caption, const QSet<QChar> &taken)
{
    QString plain = withoutKey(caption);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar key = plain[i].toUpper();
        if (key.isLetter() && key.unicode() < 0x2000 && !taken.contains(key))
            return plain.insert(i, u'&');
    }
    return plain;
}

QChar keyOf(const QString &caption)
{
    const QString key = QKeySequence::mnemonic(caption).toString(QKeySequence::PortableText);
    return key.isEmpty() ? QChar() : key.back().toUpper();
}

// Or will be, when what it is in is shown.
bool isSeen(const QWidget *widget, const QWidget &all)
{
    for (; widget && widget != &all; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return false;
    }
    return true;
}

class Keys
{
public:
    // Returns the caption with a key of its own.
    QString settled(QWidget &widget, const QString &caption)
    {
        constexpr auto ours = "keySettled"; // what was made of which caption
        const QStringList before = widget.property(ours).toStringList();
        const QString wanted = before.value(1) == caption ? before.value(0) : caption;
        QString got = wanted;
        if (QChar key = keyOf(got); !key.isNull()) {
            if (m_taken.contains(key))
                got = withFreeKey(wanted, m_taken);
            m_taken.insert(keyOf(got));
        }
        if (got != caption || !before.isEmpty())
            widget.setProperty(ours, QStringList{wanted, got});
        return got;
    }

private:
    QSet<QChar> m_taken;
};

} // namespace

void makeKeysDistinct(QWidget &all, const QWidget *last)
{
    Keys keys;
    const auto widgets = all.findChildren<QWidget *>();
    for (const bool isLast : {false, true}) {
        for (QWidget *widget : widgets) {
            if ((last && last->isAncestorOf(widget)) != isLast || !isSeen(widget, all))
                continue;
            auto *label = qobject_cast<QLabel *>(widget);
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString caption = button ? button->text()
                : label && label->buddy()  ? label->text()
                                           : QString();
            if (caption.isEmpty())
                continue;
            const QString settled = keys.settled(*widget, caption);
            if (settled != caption && button)
                button->setText(settled);
            else if (settled != caption)
                label->setText(settled);
        }
    }
}

} // namespace Standoff
