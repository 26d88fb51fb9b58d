// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teinode.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestElement = 200;
constexpr int mostNodes = 3'000'000;

struct TeiNodeWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::TeiNode)
};

TeiNode elementOf(const QXmlStreamReader &xml)
{
    TeiNode node{.name = xml.name().toString(), .line = xml.lineNumber()};
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const bool isXml = attribute.namespaceUri() == "http://www.w3.org/XML/1998/namespace"_L1;
        node.attributes.insert((isXml ? u"xml:"_s : QString()) + attribute.name().toString(),
            attribute.value().toString());
    }
    return node;
}

} // namespace

QString TeiNode::content() const
{
    QString all;
    addContent(all);
    return all;
}

void TeiNode::addContent(QString &all) const
{
    all += text;
    for (const TeiNode &node : children)
        node.addContent(all);
}

const TeiNode *TeiNode::child(const QString &childName) const
{
    for (const TeiNode &node : children) {
        if (node.name == childName)
            return &node;
    }
    return nullptr;
}

void TeiNode::each(const std::function<bool(const TeiNode &element)> &visit) const
{
    if (name.isEmpty() || !visit(*this))
        return;
    for (const TeiNode &node : children)
        node.each(visit);
}

QList<const TeiNode *> TeiNode::all(const QString &elementName) const
{
    QList<const TeiNode *> found;
    each([&](const TeiNode &element) {
        if (element.name == elementName)
            found.append(&element);
        return true;
    });
    return found;
}

Result<TeiNode> TeiNode::parse(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    std::vector<TeiNode> open(1); // the document, and the elements that have not ended
    int count = 0;
    QString wrong;
    while (!xml.atEnd() && wrong.isEmpty()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            open.push_back(elementOf(xml));
            ++count;
            if (open.size() > deepestElement)
                wrong =
                    TeiNodeWords::tr("Elements are nested more than %1 deep").arg(deepestElement);
            break;
        case QXmlStreamReader::EndElement: {
            TeiNode ended = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(ended));
            break;
        }
        case QXmlStreamReader::Characters: {
            std::vector<TeiNode> &children = open.back().children;
            if (!children.empty() && children.back().name.isEmpty())
                children.back().text += xml.text();
            else
                children.push_back({.text = xml.text().toString(), .line = xml.lineNumber()});
            ++count;
            break;
        }
        default:
            break;
        }
        if (count > mostNodes)
            wrong = TeiNodeWords::tr("There are more than %1 elements and texts").arg(mostNodes);
    }
    if (wrong.isEmpty() && xml.hasError())
        wrong = xml.errorString();
    if (!wrong.isEmpty()) {
        return failure(TeiNodeWords::tr("line %1: %2", "a place, what is wrong there")
                .arg(xml.lineNumber())
                .arg(wrong));
    }
    for (TeiNode &node : open.front().children) {
        if (!node.name.isEmpty())
            return std::move(node);
    }
    return failure(TeiNodeWords::tr("There is no element in it"));
}

} // namespace Standoff
