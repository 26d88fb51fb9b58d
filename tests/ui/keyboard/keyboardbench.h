// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "ui/windowbench.h"

#include <QApplication>

namespace Standoff {

// A window on three articles, driven by keys.
class KeyboardBench : public WindowBench
{
protected:
    void openWindow()
    {
        QList<IncomingArticle> articles;
        for (const QString &title : {u"First pact"_s, u"Second"_s, u"Third"_s}) {
            IncomingArticle article;
            article.text =
                ArticleText(u"Kim met Putin in Seoul.\nHe said so in %1.\nThe end.\n"_s.arg(title));
            article.title = title;
            articles.append(article);
        }
        open(u"p.standoff"_s, articles, {1300, 850});
    }

    // To whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    QWidget *focus() const
    {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : m_window.get();
    }
    template <typename Part>
    Part *part(const QString &name) const
    {
        return m_window->findChild<Part *>(name);
    }
    QString title() const { return session().project().find(m_view->article()->article())->title; }
};

} // namespace Standoff
