// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/articleview.h"
#include "support/project/markedarticle.h"

#include <QAccessible>
#include <QMainWindow>

namespace Standoff {

// A window with an article in it, as a screen reader sees it.
struct Reader
{
    explicit Reader(const QString &text, OpenArticle::Rows rows = {}, QSize size = {700, 500})
        : marked(text, std::move(rows))
    {
        view = new ArticleView;
        using namespace Qt::StringLiterals;
        MarkStyles styles = MarkedArticle::styles();
        styles.tags[MarkedArticle::person].name = u"Person"_s;
        view->setMarkStyles(styles);
        view->setArticle(&marked.article);
        window.setCentralWidget(view);
        window.resize(size);
        window.show();
        view->setFocus();
        accessible = QAccessible::queryAccessibleInterface(view);
        reader = accessible->textInterface();
    }

    void mark(TagId tag, const QString &snippet, Status status = Status::Accepted)
    {
        view->applyChanges(marked.mark(tag, snippet, status));
    }
    QAccessibleInterface *list() const { return accessible->child(0); }
    QString attribute(int offset, const QString &name) const
    {
        int begin = 0;
        int end = 0;
        for (const QString &pair : reader->attributes(offset, &begin, &end).split(u';')) {
            if (pair.section(u':', 0, 0) == name)
                return pair.section(u':', 1);
        }
        return {};
    }

    MarkedArticle marked;
    QMainWindow window;
    ArticleView *view;
    QAccessibleInterface *accessible;
    QAccessibleTextInterface *reader;
};

} // namespace Standoff
