// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/markuppage.h"

namespace Standoff {

MarkupPage::MarkupPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
}

void MarkupPage::setMarkup(const Markup &markup)
{
    setHtml(markup.html());
}

void MarkupDocument::setMarkup(const Markup &markup)
{
    setHtml(markup.html());
}

} // namespace Standoff
