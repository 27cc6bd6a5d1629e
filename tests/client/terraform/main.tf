terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {}

# What a template may name of the services that exist, beside the blueprint's own: the test applies it, plans again without a
# difference, and destroys it.

variable "public_key" { type = string }

data "aws_caller_identity" "me" {}

data "aws_region" "here" {}

data "aws_partition" "this" {}

data "aws_vpc" "default" { default = true }

data "aws_subnets" "default" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.default.id]
  }
}

data "aws_subnet" "first" { id = sort(data.aws_subnets.default.ids)[0] }

data "aws_security_group" "default" {
  vpc_id = data.aws_vpc.default.id
  name   = "default"
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023*-x86_64"]
  }
}

data "aws_ec2_instance_type" "t3" { instance_type = "t3.micro" }

data "aws_route_table" "main" {
  vpc_id = data.aws_vpc.default.id
  filter {
    name   = "association.main"
    values = ["true"]
  }
}

resource "aws_key_pair" "k" {
  key_name   = "wide"
  public_key = var.public_key
}

resource "aws_security_group" "web" {
  name_prefix = "wide-"
  vpc_id      = data.aws_vpc.default.id
}

resource "aws_security_group_rule" "in" {
  type              = "ingress"
  security_group_id = aws_security_group.web.id
  protocol          = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "self" {
  type              = "ingress"
  security_group_id = aws_security_group.web.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  self              = true
}

resource "aws_instance" "web" {
  ami                    = data.aws_ami.linux.id
  instance_type          = "t3.micro"
  subnet_id              = data.aws_subnet.first.id
  vpc_security_group_ids = [aws_security_group.web.id]
  key_name               = aws_key_pair.k.key_name
  user_data              = "#!/bin/sh\necho hi > /dev/console\n"
  monitoring             = true
  metadata_options { http_tokens = "required" }
  tags = { Name = "wide" }
}

resource "aws_eip" "web" {
  domain   = "vpc"
  instance = aws_instance.web.id
}

resource "aws_network_interface" "second" {
  subnet_id       = data.aws_subnet.first.id
  security_groups = [aws_security_group.web.id]
  attachment {
    instance     = aws_instance.web.id
    device_index = 1
  }
}

resource "aws_vpc" "own" {
  cidr_block           = "10.9.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "own" }
}

resource "aws_subnet" "own" {
  vpc_id                  = aws_vpc.own.id
  cidr_block              = "10.9.1.0/24"
  map_public_ip_on_launch = true
}

resource "aws_default_security_group" "own" { vpc_id = aws_vpc.own.id }

resource "aws_route_table" "second" {
  vpc_id = aws_vpc.own.id
  route  = []
}

resource "aws_main_route_table_association" "own" {
  vpc_id         = aws_vpc.own.id
  route_table_id = aws_route_table.second.id
}

resource "aws_ssm_parameter" "p" {
  name  = "/wide/p"
  type  = "String"
  value = "one"
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "wide-cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 60
  statistic           = "Average"
  threshold           = 80
  dimensions          = { InstanceId = aws_instance.web.id }
}

resource "aws_iam_user" "u" {
  name          = "wide"
  force_destroy = true
}

resource "aws_iam_access_key" "u" { user = aws_iam_user.u.name }

resource "aws_iam_policy" "p" {
  name   = "wide"
  policy = data.aws_iam_policy_document.p.json
}

data "aws_iam_policy_document" "p" {
  statement {
    actions   = ["ec2:Describe*"]
    resources = ["*"]
  }
}

resource "aws_iam_user_policy_attachment" "u" {
  user       = aws_iam_user.u.name
  policy_arn = aws_iam_policy.p.arn
}

resource "aws_cloudformation_stack" "s" {
  name          = "wide"
  template_body = jsonencode({ Resources = { P = { Type = "AWS::SSM::Parameter", Properties = { Type = "String", Value = "x" } } }, Outputs = { N = { Value = { Ref = "P" } } } })
}

resource "aws_lb" "app" {
  name            = "wide-app"
  internal        = true
  subnets         = slice(sort(data.aws_subnets.default.ids), 0, 2)
  security_groups = [aws_security_group.web.id]
}

resource "aws_lb_target_group" "t" {
  name     = "wide"
  port     = 80
  protocol = "HTTP"
  vpc_id   = data.aws_vpc.default.id
  stickiness {
    type            = "lb_cookie"
    cookie_duration = 600
  }
}

resource "aws_lb_target_group_attachment" "t" {
  target_group_arn = aws_lb_target_group.t.arn
  target_id        = aws_instance.web.id
}

resource "aws_lb_listener" "l" {
  load_balancer_arn = aws_lb.app.arn
  port              = 80
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_launch_template" "mixed" {
  name     = "wide-mixed"
  image_id = data.aws_ami.linux.id
}

resource "aws_autoscaling_group" "mixed" {
  name                = "wide-mixed"
  min_size            = 0
  max_size            = 2
  desired_capacity    = 1
  vpc_zone_identifier = [data.aws_subnet.first.id]
  mixed_instances_policy {
    instances_distribution {
      on_demand_allocation_strategy            = "prioritized"
      on_demand_base_capacity                  = 1
      on_demand_percentage_above_base_capacity = 100
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.mixed.id
        version            = aws_launch_template.mixed.latest_version
      }
      override { instance_type = "t3.micro" }
      override { instance_type = "t3.small" }
    }
  }
}
