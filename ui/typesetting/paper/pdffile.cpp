// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/pdffile.h"

#include "text/wholefile.h"

#include <QPageLayout>
#include <QPdfWriter>

namespace Standoff {

Result<> writePdf(const QString &path, const QPageLayout &page, const QString &title,
    const std::function<Result<>(QPdfWriter &)> &paint)
{
    WholeFile file(path);
    RETURN_IF_ERROR(file.open());
    {
        QPdfWriter writer(&file.device());
        writer.setPageLayout(page);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Standoff"));
        RETURN_IF_ERROR(paint(writer));
    } // which writes the last of it
    return file.commit();
}

} // namespace Standoff
