// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "typesetting/paper/articlepages.h"

namespace Standoff {

// A picture of a part of an article: the lines that a selection touches, with their marks and a
// legend. What of these lines is not selected recedes. The lines are as wide as the measure is, so
// that pictures of one article go together, whatever the window was when they were made.
class ArticlePicture
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticlePicture)
    Q_DISABLE_COPY_MOVE(ArticlePicture) // a part of it points to another

public:
    // The range is not empty, and there is a paragraph. O(length of the lines).
    ArticlePicture(const PrintableArticle &printed, const Typography &typography, TextRange range);

    QSize size() const; // in pixels
    void paint(QPainter &painter) const;

    // As SVG or PNG, as the suffix of the path says; PNG has so many pixels for one of the picture.
    // Refuses other suffixes, and more lines than anybody can look at in one picture. When it
    // fails, the path is as it was before.
    Result<> save(const QString &path, qreal scale = 2) const;

private:
    PageRows rowsOf(TextRange range) const;
    int padding() const;
    Result<> writeSvg(QIODevice &device) const;
    Result<> writePng(QIODevice &device, qreal scale) const;
    void fadeRest(QPainter &painter) const;

    QString m_title;
    TextRange m_range;
    PrintablePart m_text;
    PageRows m_rows;
    bool m_isTooLong = false;
    OpenArticle m_legendArticle;
    std::unique_ptr<PrintablePart> m_legend; // none where no tag occurs
};

} // namespace Standoff
