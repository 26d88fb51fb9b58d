// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/properties/flatlosses.h"

#include "formats/interchange/xmloutput.h"

#include <QCoreApplication>

namespace Standoff {

namespace {

struct XmlLossWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::XmlLosses)
};

bool markFitsXml(const Annotation &annotation)
{
    bool fits = XmlOutput::hasPlaceFor(annotation.note);
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        fits = fits && XmlOutput::hasPlaceFor(name) && XmlOutput::hasPlaceFor(value);
    return fits;
}

} // namespace

QList<Loss> xmlLosses(const OpenArticle &article)
{
    QList<Loss> losses;
    const ArticleId id = article.article();
    if (!XmlOutput::hasPlaceFor(article.text().string())) {
        losses.append({id, {},
            XmlLossWords::tr("control characters of the text, for each of which stands U+FFFD")});
    }
    for (const Annotation *annotation : article.annotationsInOrder()) {
        if (!markFitsXml(*annotation)) {
            losses.append({id, annotation->text(),
                XmlLossWords::tr("control characters of the annotation's note or attributes")});
        }
    }
    return losses;
}

} // namespace Standoff
